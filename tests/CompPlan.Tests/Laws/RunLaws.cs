using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Json;
using CompPlan.Measures;
using CompPlan.People;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Splits;
using CompPlan.Tests.Generators;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>The laws of the engine that speak of two runs: what may change between them, and what must not.</summary>
[Properties(Arbitrary = [typeof(BonusCaseGenerators)], MaxTest = 60)]
public class RunLaws
{
    /// <summary>L40: any order of the rows gives the same fingerprint and the same bytes.</summary>
    [Property]
    public void The_order_of_facts_plays_no_part(BonusCaseDraft one, int seed)
    {
        var facts = one.Facts;
        var shuffled = FactsDraft.Of(
            Shuffled(facts.Participants, seed), Shuffled(facts.Memberships, seed), Shuffled(facts.Absences, seed), Shuffled(facts.Measurements, seed),
            Shuffled(facts.Deals, seed), Shuffled(facts.Touches, seed), Shuffled(facts.Payments, seed),
            Shuffled(facts.Balances, seed), Shuffled(facts.Overrides, seed))
            .WithReversals(Shuffled(facts.Reversals, seed));
        Assert.Equal(one.Document(), (one with { Facts = shuffled }).Document());
    }

    /// <summary>L42: the same case, reviewed and calculated anew, gives the same bytes.</summary>
    [Property]
    public void Calculating_again_changes_nothing(BonusCaseDraft one) => Assert.Equal(one.Document(), one.Document());

    /// <summary>L45: a won deal of no value, with a touch, changes no amount.</summary>
    [Property]
    public void A_fact_of_zero_changes_nothing(BonusCaseDraft one)
    {
        var at = Instant.FromUtc(2026, 1, 31, 9, 0);
        var zero = Money.Of(0, Currency.Of(one.Plan.Currency));
        var known = new LocalDate(2026, 2, 1);
        var more = one.Facts
            .WithDeals(one.Facts.Deals.Append(Deal.Of("zero", zero, at, at, at, at, null, known)))
            .WithTouches(one.Facts.Touches.Append(Touch.Of(null, "zero", at, null, "ann", "closing", "call", known)));
        Assert.Equal(Amounts(one), Amounts(one with { Facts = more }));
    }

    /// <summary>L46: what happened in other years changes no amount.</summary>
    [Property]
    public void Facts_outside_the_period_change_nothing(BonusCaseDraft one)
    {
        var facts = one.Facts;
        var known = new LocalDate(2020, 1, 1);
        var at = Instant.FromUtc(2019, 5, 5, 9, 0);
        var (from, to) = (new LocalDate(2019, 1, 1), new LocalDate(2019, 12, 31));
        var money = Money.Of(1_000_000, Currency.Of(one.Plan.Currency));
        var more = facts
            .WithMemberships(facts.Memberships.Concat(facts.Participants.Select(row => row.Id).Distinct().Select(id => Membership.Of(id, "sales", from, to, money, 1, known).WithTargetBonus(money))))
            .WithAbsences(facts.Absences.Concat(facts.Participants.Select(row => row.Id).Distinct().Select(id => Absence.Of(id, "sick", from, to, known))))
            .WithMeasurements(facts.Measurements.Concat(one.Plan.Measures.OfType<PeriodicMeasure>().Select(measure =>
                Measurement.Of(measure.Id, from, to, measure is RatedMeasure ? null : 1_000_000, measure is RatedMeasure ? "level-1" : null, known))))
            .WithDeals(facts.Deals.Append(Deal.Of("old", money, at, at, at, at, null, known)))
            .WithTouches(facts.Touches.Append(Touch.Of(null, "old", at, null, "ann", "closing", "call", known)));
        var changed = one with { Facts = more };
        Assert.Equal(Amounts(one), Amounts(changed));
        Assert.Contains(changed.Run().Warnings, issue => issue.Code == IssueCodes.WarnOutOfPeriod);
    }

    /// <summary>L47: where more is better throughout, reaching more lowers no pool, and no award by more than a cent that moves.</summary>
    [Property]
    public void Reaching_more_never_funds_less(BonusCaseDraft one, byte which)
    {
        var rising = one.Plan.Goals.All(goal => goal.Curve.Direction == CurveDirection.Rising && goal.Attainment is HigherIsBetter or RawValue);
        // What is derived may fall where something it is derived from rises; what others take before, and what a running total of the year
        // takes off, moves the other way.
        if (!rising || one.Plan.SharedCaps.Count > 0 || one.Plan.Bonuses.Any(bonus => Runs(bonus.Funding.Base))
            || one.Plan.Measures.Any(derived => derived is DerivedMeasure && one.Plan.Goals.Any(goal => goal.Measure == derived.Id)))
            return;
        var measure = one.Plan.Measures[which % one.Plan.Measures.Count];
        if (measure is not ReportedMeasure)
            return;
        var raised = one with
        {
            Facts = one.Facts.WithMeasurements(one.Facts.Measurements.Select(row => row.Measure == measure.Id
                ? Measurement.Of(row.Measure, row.From, row.To, row.Value + 7, null, row.KnownOn)
                : row)),
        };
        foreach (var (before, after) in one.Run().Results.Zip(raised.Run().Results))
            Assert.True(after.Identity.Funded >= before.Identity.Funded);
    }

    /// <summary>L49: each payout period of a year alone gives what it gives inside a sequence that shares plan, facts and threads.</summary>
    [Property(MaxTest = 15)]
    public void A_period_alone_is_the_period_in_a_sequence(BonusCaseDraft one)
    {
        var plan = one.Plan.Review().Plan!;
        var facts = one.Facts.Review().Facts!;
        var periods = Enumerable.Range(-2, 5).Select(i => plan.Calendar.Shift(one.PayoutPeriod, i)).ToArray();
        var sequence = periods.Select(period => BonusCase.Review(plan, facts, period, BonusCaseDraft.KnownOn).BonusCase)
            .Select(bonusCase => bonusCase is null ? null : RunDocument.Write(BonusCalculator.Calculate(bonusCase))).ToArray();
        Assert.NotNull(sequence[2]);
        foreach (var (period, document) in periods.Zip(sequence))
            if (document is not null)
                Assert.Equal(document, (one with { PayoutPeriod = period }).Document());
    }

    /// <summary>L52: names are for reading.</summary>
    [Property]
    public void Displayed_names_change_no_amount(BonusCaseDraft one)
    {
        var plan = one.Plan.WithName("Another name")
            .WithDepartments(one.Plan.Departments.Select(row => Department.Of(row.Id, "Department " + row.Id)))
            .WithBonuses(one.Plan.Bonuses.Select(row => Bonus.Of(
                row.Id, row.Cadence, row.Eligibility, row.Score, row.Funding, row.Split, row.Distribution, "Bonus " + row.Id).WithPresence(row.Presence)))
            .WithVersion(7);
        var facts = one.Facts.WithParticipants(one.Facts.Participants.Select(row => Participant.Of(row.Id, "Somebody else", row.Job, row.KnownOn)));
        Assert.Equal(Amounts(one), Amounts(one with { Plan = plan, Facts = facts }));
    }

    /// <summary>L57: one case calculated by many threads at once gives one result.</summary>
    [Property(MaxTest = 15)]
    public void Any_number_of_threads_gives_the_same_bytes(BonusCaseDraft one)
    {
        var alone = one.Document();
        var shared = one.Review().BonusCase!;
        var documents = new string[8];
        Parallel.For(0, documents.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => documents[i] = RunDocument.Write(BonusCalculator.Calculate(shared)));
        Assert.All(documents, document => Assert.Equal(alone, document));
    }

    /// <summary>L65: people of a department that no bonus names change nothing.</summary>
    [Property]
    public void People_outside_every_bonus_change_nothing(BonusCaseDraft one)
    {
        var known = new LocalDate(2020, 1, 1);
        var money = Money.Of(5_000_000, Currency.Of(one.Plan.Currency));
        var plan = one.Plan.WithDepartments(one.Plan.Departments.Append(Department.Of("canteen")));
        var facts = one.Facts
            .WithParticipants(one.Facts.Participants.Prepend(Participant.Of("a-cook", null, null, known)))
            .WithMemberships(one.Facts.Memberships.Prepend(Membership.Of("a-cook", "canteen", known, null, money, 1, known)))
            .WithAbsences(one.Facts.Absences.Prepend(Absence.Of("a-cook", "sick", new LocalDate(2026, 1, 5), new LocalDate(2026, 1, 9), known)));
        var without = Amounts(one);
        Assert.Equal(without, Amounts(new BonusCaseDraft(plan, facts, one.PayoutPeriod)));
    }

    /// <summary>
    /// L66: where the split of every bonus is fixed, facts inside one department change nothing in the others. Departments that share a
    /// person hang together: the cap of a person is divided over them, and what it leaves in one goes to the others there.
    /// </summary>
    [Property]
    public void What_happens_inside_a_department_stays_there(BonusCaseDraft one)
    {
        // A pool that is made of people or their salaries grows with them.
        if (one.Plan.Bonuses.Any(bonus => bonus.Split is CreditSplit or BlendedSplit || FundingNeeds.Of(bonus.Funding, "").NeedsPeople))
            return;
        var inside = one.Facts.Memberships.Where(row => row.Department == "sales").Select(row => row.Participant).ToHashSet();
        var changed = one with
        {
            Facts = one.Facts
                .WithMemberships(one.Facts.Memberships.Select(row => inside.Contains(row.Participant)
                    ? Membership.Of(row.Participant, row.Department, row.From, row.To, row.Salary + row.Salary, row.Fte, row.KnownOn).WithTargetBonus(row.TargetBonus)
                        .WithHours(row.Hours).WithContract(row.Contract).WithJob(row.Job).WithShare(row.Share)
                    : row))
                .WithAbsences(one.Facts.Absences.Where(row => !inside.Contains(row.Participant))),
        };
        var touched = new HashSet<string>(["sales"]);
        var linked = one.Facts.Memberships.GroupBy(row => row.Participant, row => row.Department).Select(group => group.ToHashSet()).ToList();
        while (linked.Find(departments => departments.Overlaps(touched) && !departments.IsSubsetOf(touched)) is { } more)
            touched.UnionWith(more);
        // A pool that is made of heads or salaries is another one for everybody.
        if (!RunDocument.Of(one.Run()).Pools.Select(pool => pool.Funded).SequenceEqual(RunDocument.Of(changed.Run()).Pools.Select(pool => pool.Funded)))
            return;
        IEnumerable<string> Elsewhere(BonusCaseDraft draft) => RunDocument.Of(draft.Run()).Awards
            .Where(award => !touched.Contains(award.Department)).Select(award => award.ToString()!);
        Assert.Equal(string.Join('\n', Elsewhere(one)), string.Join('\n', Elsewhere(changed)));
    }

    /// <summary>Everything of a run but the fingerprints of what it was made from and its warnings.</summary>
    private static IEnumerable<string> Amounts(BonusCaseDraft draft)
    {
        var document = RunDocument.Of(draft.Run());
        return
        [
            .. document.Pools.Select(row => $"{row}"), .. document.Departments.Select(row => $"{row}"), .. document.Awards.Select(row => $"{row}"),
            .. document.Scores.Select(row => $"{row}"),
        ];
    }

    private static bool Runs(FundingBase fundingBase) => fundingBase switch
    {
        ScheduleBase schedule => schedule.Running is not null,
        SumBase sum => sum.Sources.Any(source => Runs(source.Base)),
        PerHeadBase head => Runs(head.Each),
        _ => false,
    };

    private static T[] Shuffled<T>(IEnumerable<T> rows, int seed)
    {
        var shuffled = rows.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
