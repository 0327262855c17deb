using CompPlan.Attribution;
using CompPlan.Distribution;
using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Whole cases, put together from the generators of the families: any calendar and payout schedule, one to three bonuses of any
/// cadence, reported and rated measures, every attainment, curve, tree, gate, funding, split and distribution, attribution of every
/// model and timing, and a company with people who come, go, move and are away. Always without an error; shrinks by leaving out
/// bonuses, people and deals.
/// </summary>
public static class BonusCaseGenerators
{
    private static readonly string[] GoalIds = ["g1", "g2", "g3", "g4"];
    private static readonly string[] DepartmentIds = ["marketing", "sales", "production", "finance"];
    private static readonly LocalDate First = new(2021, 1, 1);
    private static readonly LocalDate Last = new(2029, 12, 31);
    private static readonly LocalDate Known = new(2022, 1, 1);

    /// <summary>Open from Monday to Thursday, but for three days.</summary>
    private static readonly OpeningHours Desk = OpeningHours.Of(
        "desk",
        new[] { IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday }.Select(day => OpeningDay.Of(
            day, OpeningInterval.Between(new LocalTime(9, 0), new LocalTime(17, 0)))),
        [DatedHolidays.Of([new LocalDate(2026, 1, 1), new LocalDate(2026, 4, 6), new LocalDate(2025, 12, 25)])]);

    public static Arbitrary<BonusCaseDraft> Cases() => Arb.From(Sound, Shrink);

    /// <summary>
    /// A curve that goes on for ever may fund more than 64 bits hold, and a difference or a credit may be zero where a target is divided
    /// by it; such cases are left out.
    /// </summary>
    public static Gen<BonusCaseDraft> Sound => Any.Where(one => !one.Issues().Any(issue => issue.Code is IssueCodes.NumberRange or IssueCodes.DivisionByZero));

    private static Gen<BonusCaseDraft> Any =>
        from code in Gen.Elements("EUR", "EUR", "JPY", "KWD")
        let currency = Currency.Of(code)
        from calendar in CalendarGenerators.Calendars().Generator
        from payout in CalendarGenerators.Payouts().Generator
        from cadences in Gen.Frequency((4, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
            .SelectMany(count => CalendarGenerators.Cadences().Generator.ListOf(count))
        from measures in Gen.CollectToSequence(GoalIds.Select(id => MeasureOf(id, cadences, code)))
        from plain in Gen.CollectToSequence(measures.Select(measure => GoalOn(measure.Id, measure, [], calendar, cadences)))
        from credited in AttributionGenerators.Rules().Generator
        from use in ReversalGenerators.Use.Where(use => use.MayPay)
        let rule = credited.WithUse(use)
        from derived in Derived(code, rule, [.. measures], calendar, cadences)
        from derivedGoal in GoalOn("g4", derived[^1], [.. measures, .. derived], calendar, cadences)
        from derives in Gen.Elements(true, true, false)
        let goals = derives ? [.. plain.SkipLast(1), derivedGoal] : plain
        from bonuses in Gen.CollectToSequence(cadences.Select((cadence, i) => BonusOf($"b{i}", cadence, currency, [.. goals], [.. measures], payout, !derived.Any(one => one is GrowthMeasure { Over: PriorPeriod }))))
        let paying = PaidOut([.. bonuses], currency)
        from shared in SharedOf(paying, currency)
        from terms in EligibilityGenerators.Terms().Generator
        from zone in Gen.Elements("Europe/Paris", "America/New_York", "Etc/UTC")
        from facts in Facts(currency, [.. measures], [.. derived.OfType<GrowthMeasure>()], calendar, cadences[0])
        // Most often about the days on which the deals of the generator are won.
        from day in Gen.Frequency((3, Gen.Choose(91, 96)), (1, Gen.Choose(0, 200)))
        from which in Gen.Choose(0, cadences.Count - 1)
        let plan = PlanDraft.Of("plan", code, zone, calendar, payout, First)
            .WithOpeningHours(Desk)
            .WithDepartments(DepartmentIds.Select(id => Department.Of(id)))
            .WithAbsences(terms).WithMeasures([.. derived.Reverse(), .. measures]).WithGoals(goals).WithAttribution(rule).WithBonuses(paying).WithSharedCaps(shared)
            .WithCeilings(Ceiling.Of("yearly", CeilingValue.Of(new(1900, 1, 1), new(2199, 12, 31), Money.Of(4_806_000, currency), "decree")))
        let earned = calendar.PeriodFor(cadences[which], new LocalDate(2025, 11, 1).PlusDays(day))
        from whole in PoolFactsGenerators.With(facts, plan, earned)
        select new BonusCaseDraft(plan, whole, payout.PayoutPeriodOf(calendar, earned));

    /// <summary>Where the first bonus keeps a reserve, a later one of the same or a longer cadence pays it out.</summary>
    private static Bonus[] PaidOut(Bonus[] bonuses, Currency currency) => [.. bonuses.Select((bonus, i) =>
        i > 0 && bonuses[0].Funding.Reserve is not null && bonuses[0].Cadence.Divides(bonus.Cadence) && bonus.Funding.Reserve is null
            ? Bonus.Of(
                bonus.Id,
                bonus.Cadence,
                bonus.Eligibility,
                bonus.Score,
                FundingRule.Of(ReservedBase.Of("b0"), ScoreUse.NotApplied, RoundingRule.ToMinorUnit(currency, MidpointRule.HalfUp)).WithNegative(NegativePool.Zero),
                bonus.Split,
                bonus.Distribution)
            : bonus)];

    /// <summary>Several ratings of a year to date may be no level of a matrix.</summary>
    private static bool ReadsLevels(ScoreNode score) =>
        score.WithDescendants().OfType<MatrixNode>().Any(matrix => matrix.Rows is LevelsAxis || matrix.Columns is LevelsAxis);

    /// <summary>Now and then one cap for all bonuses that fit in a year.</summary>
    private static Gen<SharedCap[]> SharedOf(Bonus[] bonuses, Currency currency) =>
        from amount in Gen.Choose(0, 5_000_000)
        from some in Gen.Elements(true, false, false)
        let fitting = bonuses.Where(bonus => bonus.Cadence.Divides(Cadence.Annual) && bonus.Funding.Base is not ReservedBase).Select(bonus => bonus.Id).Reverse().ToArray()
        select some && fitting.Length > 0 ? [SharedCap.Of("shared", Cadence.Annual, AmountLimit.Of(Money.Of(amount, currency)), fitting)] : Array.Empty<SharedCap>();

    /// <summary>A cadence of which every one of these has whole periods.</summary>
    private static Gen<Cadence> Inside(IEnumerable<Cadence> longer) => Gen.Elements(
        Enumerable.Range(1, 24).Select(Cadence.OfMonths).Where(cadence => longer.All(cadence.Divides)).ToArray());

    private static Gen<PeriodicMeasure> MeasureOf(string id, IEnumerable<Cadence> cadences, string currency) =>
        from cadence in Inside(cadences)
        from combine in Gen.Elements(Combination.Sum, Combination.Last, Combination.Mean)
        from unit in Gen.Elements(Unit.Amount(currency), Unit.Count, Unit.Ratio, Unit.Points, Unit.Days)
        from rated in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from levels in Gen.Choose(1, 400).Select(value => Fraction.Of(value, 3)).ListOf(3)
        select rated
            ? (PeriodicMeasure)RatedMeasure.Of(id, null, cadence, combine, levels.Select((value, i) => RatedLevel.Of($"level-{i}", value)))
            : ReportedMeasure.Of(id, null, unit, cadence, combine);

    /// <summary>A measure derived from those of the plan or from credit; what it is derived from comes first.</summary>
    private static Gen<Measure[]> Derived(
        string currency, AttributionRule rule, PeriodicMeasure[] measures, PlanCalendar calendar, IEnumerable<Cadence> cadences) => Gen.Frequency(
        (5, DerivedGenerators.Over("derived", calendar is WeeksCalendar, cadences.All(cadence => cadence.DividesYear), measures)),
        (1,
            from department in Gen.Elements<string?>([.. rule.Departments, null])
            from actor in Gen.Elements<string?>(department is null ? ["p0", "bot.1"] : [null, null, "p0", "bot.1"])
            from negative in Gen.Elements<NegativeCredit?>(null, NegativeCredit.Forget, NegativeCredit.Negative)
            from deals in Gen.Elements(false, false, true)
            select new Measure[]
            {
                (deals
                    ? AttributedMeasure.OfDeals("derived", null, rule.Id, department, actor)
                    : AttributedMeasure.Of("derived", null, currency, rule.Id, department, actor)).WithNegative(negative),
            }));

    /// <summary>A goal by any attainment on any curve, with targets of its own cadence that change once and combine as the measure does.</summary>
    private static Gen<Goal> GoalOn(string id, Measure measure, Measure[] all, PlanCalendar calendar, IEnumerable<Cadence> cadences) =>
        from goal in Gen.Frequency((3, ScoreGenerators.GoalOf(id)), (1, ScoreGenerators.LowerGoal))
        from direction in Gen.Elements(CompPlan.Curves.CurveDirection.Rising, CompPlan.Curves.CurveDirection.Falling, CompPlan.Curves.CurveDirection.NonMonotone)
        from other in CurveGenerators.Directed(goal.Curve.Axis, direction, target: goal.Attainment is Variance ? 0 : null)
        from own in Gen.Elements(true, true, false)
        from per in Inside(cadences)
        from before in Gen.Choose(1, 200)
        from after in Gen.Choose(1, 200)
        let targets = TargetSchedule.Of(
            per,
            DerivedGenerators.TargetsOf(measure, all),
            [
                DatedTarget.Of(First.PlusYears(-2), new LocalDate(2025, 12, 31), before, "clause 1"), DatedTarget.Of(new LocalDate(2026, 1, 1), Last.PlusYears(2), after),
            ],
            measure is YearToDateMeasure ? TargetSpan.YearToDate : null)
        select Goal.Of(
            id, null, measure.Id, goal.Attainment, goal.Attainment.NeedsTarget ? Whole(targets, calendar, before) : null, own ? goal.Curve : other, goal.PayoutRounding);

    /// <summary>Periods that lie across the change have no target; where there are such the target does not change.</summary>
    private static TargetSchedule Whole(TargetSchedule targets, PlanCalendar calendar, int value) => calendar is MonthsCalendar && targets.Per == Cadence.Monthly
        ? targets
        : TargetSchedule.Of(targets.Per, targets.Combine, [DatedTarget.Of(targets.Values[0].From, targets.Values[1].To, value, "clause 1")], targets.Over);

    private static Gen<Bonus> BonusOf(string id, Cadence cadence, Currency currency, Goal[] goals, Measure[] measures, PayoutSchedule payout, bool ofYears) =>
        from eligibility in EligibilityGenerators.Rules().Generator
        from score in TreeOver(goals, measures, cadence)
        from funding in FundingGenerators.Of(new FundingScope(
            currency, measures, score, ofYears && !ReadsLevels(score) && cadence.Months < 12 && 12 % cadence.Months == 0, payout.Cadence.Months <= cadence.Months))
        from split in SplitOf
        from distribution in DistributionGenerators.Sound
        from presence in EligibilityGenerators.Presence(Desk.Id)
        select Bonus.Of(id, cadence, Within(eligibility, cadence), score, funding, split, In(currency, distribution)).WithPresence(presence);

    /// <summary>What a tree may know of a goal; a rating is a level of the period where there is one rating in it, or where the last one counts.</summary>
    private static TreeGoal FaceOf(Goal goal, Measure? measure, Cadence cadence) => TreeGoal.Of(
        goal,
        measure is RatedMeasure rated && (rated.Combine == Combination.Last || rated.Cadence == cadence) ? [.. rated.Levels.Select(level => level.Level)] : null);

    /// <summary>Mostly with a cap, so that products and curves over curves seldom fund more than 64 bits hold.</summary>
    private static Gen<ScoreNode> TreeOver(Goal[] goals, Measure[] measures, Cadence cadence) =>
        from tree in new ScoreTrees([.. goals.Select(goal => FaceOf(goal, Array.Find(measures, measure => measure.Id == goal.Measure), cadence))], false).Root
        from capped in Gen.Elements(true, true, true, false)
        select capped ? SummedNode.Of("capped", tree).WithTerms(NodeTerms.Empty.WithCap(ScoreLevel.OfRatio(20))) : tree;

    private static EligibilityRule Within(EligibilityRule rule, Cadence cadence) =>
        rule is MinimumDays { Days: var days } ? MinimumDays.Of(1 + days % (20 * cadence.Months)) : rule;

    /// <summary>In a plan's currency; floors above a pool are scaled, so that the case is sound whatever is funded.</summary>
    private static DistributionRule In(Currency currency, DistributionRule rule) => DistributionRule.Of(
        rule.Unit, rule.Parts, In(currency, rule.Cap), rule.Excess, In(currency, rule.Floor), rule.Floor is null ? null : FloorShortage.Scale);

    private static IndividualBound? In(Currency currency, IndividualBound? bound) =>
        bound is AmountBound amount ? AmountBound.Of(Money.Of(amount.Amount.Minor, currency), amount.Proration) : bound;

    private static Gen<SplitRule> SplitOf =>
        from names in Gen.Shuffle(DepartmentIds)
        from count in Gen.Choose(1, 4)
        from rule in SplitGenerators.Over(names.Take(count).ToArray())
        select rule;

    private static Gen<FactsDraft> Facts(Currency currency, PeriodicMeasure[] measures, GrowthMeasure[] growth, PlanCalendar calendar, Cadence firstBonus) =>
        from people in FactsGenerators.Facts().Generator
        from shift in Gen.Choose(0, 1100)
        from deals in AttributionGenerators.Cases().Generator
        from values in Gen.Choose(1, 400).ListOf(7)
        from reversals in Gen.Frequency((2, ReversalGenerators.Of(deals.Deals)), (1, Gen.Constant(new List<Reversal>())))
        from paid in Gen.Choose(0, 2)
        let paidFor = calendar.PeriodFor(firstBonus, new LocalDate(2026, 1, 1))
        from pay in Gen.Elements<long?>(null, null, null, 0, 3_000_000)
        select FactsDraft.Of(
            people.Draft.Participants,
            Members(people.Draft, shift, currency, pay),
            people.Draft.Absences.Select(row => Absence.Of(row.Participant, row.Type, row.From.PlusDays(shift), row.To.PlusDays(shift), row.KnownOn)
                .WithHalves(row.FromHalf, row.ToHalf)),
            measures.SelectMany((measure, i) => Measured(measure, calendar, values, i, growth.Any(one => one.LongYear == LongYearRule.DropFirstWeek))),
            deals.Deals.Select(row => Deal.Of(
                row.Id, Money.Of(row.Value.Minor, currency), row.LeadCreated, row.OpportunityCreated, row.Won, row.Delivered, row.Ended, row.KnownOn)),
            deals.Touches.Select(Ours),
            people.Draft.Participants.Select(row => row.Id).Distinct().Take(paid)
                .Select(id => Payment.Of("b0", id, paidFor.First, Money.Of(100, currency), new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 1))),
            [],
            []).WithReversals(reversals.Select(row => Reversal.Of(row.Id, row.Deal, row.At, Money.Of(row.Amount.Minor, currency), row.Kind, row.KnownOn)));

    /// <summary>Some of the touches are made by people of the company.</summary>
    private static Touch Ours(Touch row) => Touch.Of(row.Id, row.Deal!, row.At, row.Sequence, Named(row.Actor)!, row.Role, row.Kind, row.KnownOn)
        .WithContact(row.Contact).WithChannel(row.Channel).WithShare(row.Share).WithEngagement(row.Engagement)
        .WithLogged(row.LoggedAt, Named(row.LoggedBy)).WithConfirmedBy(Named(row.ConfirmedBy));

    private static string? Named(string? actor) => actor switch
    {
        "ann" => "p0",
        "bob" => "p1",
        _ => actor,
    };

    /// <summary>
    /// The memberships some days later, in the currency of the plan and, where stated, all with one salary; whoever has left before the
    /// middle of 2026 comes back in the winter before.
    /// </summary>
    private static IEnumerable<Membership> Members(FactsDraft facts, int shift, Currency currency, long? pay)
    {
        foreach (var person in facts.Participants.Select(row => row.Id).Distinct())
        {
            var own = facts.Memberships.Where(row => row.Participant == person)
                .Select(row => Membership.Of(
                    person, row.Department, row.From.PlusDays(shift), row.To?.PlusDays(shift), Money.Of(pay ?? row.Salary.Minor, currency), row.Fte, row.KnownOn)
                    .WithHours(row.Hours ?? 40).WithContract(row.Contract).WithJob(row.Job).WithShare(row.Share))
                .ToList();
            foreach (var row in own)
                yield return row;
            var last = own.Select(row => row.To ?? Last).Append(new LocalDate(2025, 10, 20)).Max();
            if (last < new LocalDate(2026, 6, 30))
                yield return Membership.Of(person, DepartmentIds[(person[1] + shift) % 4], last.PlusDays(1 + shift % 3), null, Money.Of(pay ?? 2_000_000 + shift, currency), 1, Known).WithHours(35);
        }
    }

    /// <summary>Measurements of many years; where first weeks are left out of a comparison, those too, a third of the period each.</summary>
    private static IEnumerable<Measurement> Measured(PeriodicMeasure measure, PlanCalendar calendar, IReadOnlyList<int> values, int offset, bool weeks)
    {
        var (i, dropped) = (offset, weeks && measure.Combine == Combination.Sum && measure.Id == "g1");
        foreach (var period in calendar.PeriodsWithin(measure.Cadence, First, Last))
        {
            var value = values[i++ % values.Count];
            yield return Fact(measure, period.First, period.Last, value, 3);
            if (dropped && period.Days > 7)
                yield return Fact(measure, period.First, period.First.PlusDays(6), value, 9);
        }
    }

    private static Measurement Fact(PeriodicMeasure measure, LocalDate first, LocalDate last, int value, long below) => Measurement.Of(
        measure.Id, first, last, measure is RatedMeasure ? null : Fraction.Of(value, below), measure is RatedMeasure ? $"level-{value % 3}" : null, Known);

    private static IEnumerable<BonusCaseDraft> Shrink(BonusCaseDraft whole) => Smaller(whole).Where(smaller => !smaller.Issues().Any());

    private static IEnumerable<BonusCaseDraft> Smaller(BonusCaseDraft whole)
    {
        var (plan, facts) = (whole.Plan, whole.Facts);
        for (var i = 0; i < plan.Bonuses.Count && plan.Bonuses.Count > 1; i++)
            yield return whole with
            {
                Plan = plan.WithBonuses(plan.Bonuses.Where((_, place) => place != i)).WithSharedCaps(),
                Facts = facts.WithPayments([]).WithBalances(facts.Balances.Where(row => row.Bonus != plan.Bonuses[i].Id))
                    .WithOverrides(facts.Overrides.Where(row => row.Bonus != plan.Bonuses[i].Id)),
            };
        if (plan.SharedCaps.Count > 0)
            yield return whole with { Plan = plan.WithSharedCaps() };
        if (facts.Overrides.Count > 0)
            yield return whole with { Facts = facts.WithOverrides([]) };
        foreach (var person in facts.Participants.Select(row => row.Id).Distinct())
            yield return whole with
            {
                Facts = facts.WithParticipants(facts.Participants.Where(row => row.Id != person))
                    .WithMemberships(facts.Memberships.Where(row => row.Participant != person))
                    .WithAbsences(facts.Absences.Where(row => row.Participant != person))
                    .WithPayments(facts.Payments.Where(row => row.Participant != person)),
            };
        foreach (var deal in facts.Deals)
            yield return whole with
            {
                Facts = facts.WithDeals(facts.Deals.Where(row => row.Id != deal.Id)).WithTouches(facts.Touches.Where(row => row.Deal != deal.Id))
                    .WithReversals(facts.Reversals.Where(row => row.Deal != deal.Id)),
            };
        if (facts.Reversals.Count > 0)
            yield return whole with { Facts = facts.WithReversals([]) };
        if (facts.Absences.Count > 0)
            yield return whole with { Facts = facts.WithAbsences([]) };
        for (var i = 0; i < plan.Bonuses.Count; i++)
            foreach (var smaller in Smaller(plan.Bonuses[i]))
                yield return whole with { Plan = plan.WithBonuses(plan.Bonuses.Select((one, place) => place == i ? smaller : one)) };
    }

    private static IEnumerable<Bonus> Smaller(Bonus one)
    {
        if (one.Score is not GoalNode { Gates.Count: 0 })
            yield return Bonus.Of(one.Id, one.Cadence, one.Eligibility, GoalNode.Of("g1"), FundingRule.Of(one.Funding.Base, one.Funding.Score, one.Funding.Rounding), one.Split, one.Distribution);
        if (one.Split is not EqualSplit)
            yield return Bonus.Of(one.Id, one.Cadence, one.Eligibility, one.Score, one.Funding, EqualSplit.Of(one.Split.Departments), one.Distribution);
        if (one.Distribution.Cap is not null)
            yield return Bonus.Of(one.Id, one.Cadence, one.Eligibility, one.Score, one.Funding, one.Split, DistributionRule.Of(one.Distribution.Unit, one.Distribution.Parts));
        if (one.Distribution.Parts.Count > 1)
            yield return Bonus.Of(
                one.Id, one.Cadence, one.Eligibility, one.Score, one.Funding, one.Split,
                DistributionRule.Of(WeightUnit.Relative, [SubPool.Of("part-0", 1, one.Distribution.Parts[0].Key)], one.Distribution.Cap, one.Distribution.Excess));
    }
}
