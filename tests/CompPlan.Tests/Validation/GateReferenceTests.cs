using CompPlan.Distribution;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Tests.Goals;
using CompPlan.Validation;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Validation;

/// <summary>What only the whole plan can tell about a gate: the goal it observes, and the floor of the pool below it.</summary>
public class GateReferenceTests
{
    private static readonly Currency Euro = Currency.Of("EUR");

    private static string[] Review(GateCondition condition, Money? floor = null, FloorWhenGated? gated = null, ScoreUse use = ScoreUse.Applied)
    {
        var score = GoalNode.Of("profit", gates: [Gate.Of(condition, PaysNothing.Instance)]);
        var funding = FundingRule.Of(FixedBase.Of(Money.Of(1_000_000, Euro)), use, RoundingRule.ToMinorUnit(Euro, MidpointRule.HalfUp))
            .WithFloor(floor is { } least ? AmountLimit.Of(least) : null, gated);
        var bonus = Bonus.Of(
            "bonus",
            Cadence.Annual,
            EveryMember.Of(),
            score,
            funding,
            EqualSplit.Of(["sales"]),
            DistributionRule.Of(WeightUnit.Percent, [SubPool.Of("presence", 100, PresenceKey.Of())]));
        return PlanDraft.Of("plan", "EUR", "Europe/Paris", Calendar, PayoutSchedule.Of(Cadence.Monthly, 0), new LocalDate(2026, 1, 1))
            .WithDepartments(Department.Of("sales"))
            .WithMeasures(AnnualMeasure("profit"), AnnualMeasure("margin"))
            .WithGoals(
                Goal.Of("profit", null, "profit", HigherIsBetter.Of(), AnnualTarget(100), OverAttainment((90, 50), (100, 100))), GivenPayout("margin"))
            .WithBonuses(bonus)
            .Review()
            .Issues
            .Codes();
    }

    [Fact]
    public void A_raw_value_is_no_attainment()
    {
        Assert.Equal(["UNIT_MISMATCH bonuses[0].score.gates[0].condition.goal"], Review(AttainmentCondition.Of("margin", Comparison.AtLeast, 0.9m)));
        Assert.Empty(Review(AttainmentCondition.Of("profit", Comparison.AtLeast, 0.9m)));
        Assert.Empty(Review(MeasureCondition.Of("margin", Comparison.AtLeast, 0.9m)));
    }

    [Fact]
    public void A_gate_names_what_the_plan_has()
    {
        Assert.Equal(["DANGLING_REF bonuses[0].score.gates[0].condition.goal"], Review(AttainmentCondition.Of("loss", Comparison.AtLeast, 1)));
        Assert.Equal(["DANGLING_REF bonuses[0].score.gates[0].condition.measure"], Review(MeasureCondition.Of("loss", Comparison.AtLeast, 1)));
    }

    [Fact]
    public void A_floor_and_a_gate_need_a_word_on_the_two()
    {
        var gate = MeasureCondition.Of("margin", Comparison.AtLeast, 1);
        Assert.Equal(["FLOOR_WHEN_GATED_MISSING bonuses[0].funding.floorWhenGated"], Review(gate, Money.Of(1, Euro)));
        Assert.Empty(Review(gate, Money.Of(1, Euro), FloorWhenGated.Pays));
        Assert.Empty(Review(gate, Money.Of(1, Euro), use: ScoreUse.NotApplied));
        Assert.Equal(["OPTION_CONFLICT bonuses[0].funding.floorWhenGated"], Review(gate, null, FloorWhenGated.Pays));
    }
}
