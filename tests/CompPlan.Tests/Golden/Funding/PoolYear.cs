using CompPlan.Distribution;
using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Splits;
using CompPlan.Tests.Goals;
using CompPlan.Tests.Oracles;
using CompPlan.Validation;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Golden.Funding;

/// <summary>
/// One department whose people share pools evenly, over the calendar year 2026. Periods are run in their order, and what a run gives is fed
/// back as facts, as an office does it: awards become payments, and what a pool carries, reserves and is owed becomes balances.
/// </summary>
internal sealed class PoolYear
{
    private static readonly LocalDate s_known = new(2026, 1, 1);

    private PlanDraft _plan;
    private FactsDraft _facts;

    private PoolYear(PlanDraft plan, FactsDraft facts) => (_plan, _facts) = (plan, facts);

    public static Currency Euro { get; } = Currency.Of("EUR");

    /// <summary>Rounding to whole euros, half up: what the sources print.</summary>
    public static RoundingRule Whole { get; } = RoundingRule.Of(1, MidpointRule.HalfUp);

    public static RoundingRule Cents { get; } = RoundingRule.ToMinorUnit(Euro, MidpointRule.HalfUp);

    public FactsDraft Facts => _facts;

    public static Money Euros(decimal amount) => Money.Of((long)(amount * 100), Euro);

    /// <summary>A year with these people; a measure for each name, taken once a <paramref name="cadence"/> and added up.</summary>
    public static PoolYear Of(Cadence cadence, int people, params string[] amounts)
    {
        var measures = amounts.Append("score").Select(id => (Measure)ReportedMeasure.Of(
            id, null, id == "score" ? Unit.Points : Unit.Amount("EUR"), cadence, id == "score" ? Combination.Last : Combination.Sum));
        var plan = PlanDraft.Of("golden", "EUR", "Etc/UTC", Stated.Calendar, PayoutSchedule.Of(cadence, 0), s_known)
            .WithDepartments(Department.Of("all"))
            .WithMeasures(measures)
            .WithGoals(Stated.GivenPayout("score"));
        var ids = Enumerable.Range(1, people).Select(number => $"p{number}").ToArray();
        return new PoolYear(plan, FactsDraft.Empty
            .WithParticipants(ids.Select(id => Participant.Of(id, null, null, s_known)))
            .WithMemberships(ids.Select(id => Membership.Of(id, "all", s_known, null, Euros(36_500), 1, s_known).WithTargetBonus(Euros(3_650)))))
            .Measured("score", cadence, Enumerable.Repeat(1m, 12 / cadence.Months));
    }

    /// <summary>The value of a measure in each of its periods from January on.</summary>
    public PoolYear Measured(string measure, Cadence cadence, IEnumerable<decimal> values)
    {
        var period = Stated.Calendar.PeriodFor(cadence, s_known);
        foreach (var value in values)
        {
            _facts = _facts.WithMeasurements(_facts.Measurements.Append(Measurement.Of(measure, period.First, period.Last, value, null, s_known)));
            period = Stated.Calendar.PeriodAfter(period);
        }
        return this;
    }

    public PoolYear With(string id, Cadence cadence, FundingRule rule, DistributionRule? distribution = null)
    {
        _plan = _plan.WithBonuses(_plan.Bonuses.Append(Bonus.Of(
            id,
            cadence,
            EveryMember.Of(),
            GoalNode.Of("score"),
            rule,
            EqualSplit.Of(["all"]),
            distribution ?? DistributionRule.Of(WeightUnit.Percent, [SubPool.Of("even", 100, UniformKey.Of())]))));
        return this;
    }

    public PoolYear WithSharedCap(SharedCap cap)
    {
        _plan = _plan.WithSharedCaps(cap);
        return this;
    }

    public PoolYear WithFacts(Func<FactsDraft, FactsDraft> change)
    {
        _facts = change(_facts);
        return this;
    }

    /// <summary>Reviews and calculates a payout period, checks all its statements, and feeds the outcome back.</summary>
    public BonusRun Run(string period, bool feed = true)
    {
        var review = Review(period);
        Assert.DoesNotContain(review.Issues, issue => issue.Severity == IssueSeverity.Error);
        var run = BonusCalculator.Calculate(review.BonusCase!);
        Assert.Empty(StatementChecker.Faults(run));
        if (feed)
            foreach (var result in run.Results)
                Feed(result);
        return run;
    }

    public CaseReview Review(string period)
    {
        var plan = _plan.Review();
        Assert.Empty(plan.Issues.Select(issue => $"{issue.Code} {issue.Path}"));
        var facts = _facts.Review();
        Assert.Empty(facts.Issues.Select(issue => $"{issue.Code} {issue.Path}"));
        Assert.True(plan.Plan!.Calendar.TryParse(period, out var payout));
        return BonusCase.Review(plan.Plan!, facts.Facts!, payout!, new LocalDate(2027, 12, 31));
    }

    private void Feed(BonusResult result)
    {
        var (bonus, first) = (result.Bonus.Id, result.Period.First);
        _facts = _facts
            .WithPayments(_facts.Payments.Concat(result.Distribution.Departments.SelectMany(department => department.Awards)
                .Select(award => Payment.Of(bonus, award.Participant, first, award.Amount, result.Period.Last, s_known))))
            .WithBalances(_facts.Balances.Concat([
                PoolBalance.Of(bonus, first, PoolBalanceKind.Carried, result.Identity.Carried, s_known),
                PoolBalance.Of(bonus, first, PoolBalanceKind.Reserved, result.Identity.Reserved, s_known),
                PoolBalance.Of(bonus, first, PoolBalanceKind.Owed, result.Pool.Owed, s_known),
            ]));
    }
}
