using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Tests.Goals;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Funding;

public class FundingTests
{
    private static readonly Currency Euro = Currency.Of("EUR");
    private static readonly RoundingRule Cents = RoundingRule.ToMinorUnit(Euro, MidpointRule.HalfUp);

    private static Money Euros(string amount) => Money.Parse(amount, Euro);

    private static FundingRule Rule(
        string amount, ScoreUse use = ScoreUse.Applied, RoundingRule? rounding = null, string? cap = null, string? floor = null, FloorWhenGated? gated = null) =>
        FundingRule.Of(FixedBase.Of(Euros(amount)), use, rounding ?? Cents)
            .WithCap(cap is null ? null : AmountLimit.Of(Euros(cap)))
            .WithFloor(floor is null ? null : AmountLimit.Of(Euros(floor)), gated);

    /// <summary>A score of this value; where a gate is closed it is halved by it first.</summary>
    private static ScoreReading Scored(Fraction value, bool gated = false)
    {
        var gates = new[] { Gate.Of(MeasureCondition.Of("gate", Comparison.AtLeast, 1), Multiplies.Of(0.5m)) };
        var goal = RawGoal("a", CompPlan.Curves.StepCurve.Of(
            CompPlan.Curves.CurveAxis.Value, CompPlan.Curves.CurveDirection.Rising, CompPlan.Curves.StepSide.From, [CompPlan.Curves.CurvePoint.Of(0, value)], 0));
        var leaf = GoalNode.Of("a", gates: gates);
        return Score(WeightedNode.Of("team", WeightUnit.Percent, [WeightedPart.Of(100, leaf)]), [goal], ("a", 1), ("gate", gated ? 0 : 1));
    }

    [Fact]
    public void A_pool_is_base_times_score_rounded_once()
    {
        // 10,000.00 × 1/3 = 3,333.333… → 3,333.33.
        var pool = Rule("10000.00").Fund(Scored(Fraction.Of(1, 3)));
        Assert.Equal((Euros("3333.33"), Fraction.Of(1, 3), Fraction.Of(10000, 3)), (pool.Amount, pool.Factor, pool.Unrounded));
        Assert.Equal((pool.Unrounded, Fraction.Of(333333, 100)), (pool.Rounded.Input, pool.Rounded.Result));
        Assert.Equal((Fraction)10000, pool.Base.Amount);
        Assert.False(pool.CapApplied || pool.FloorApplied || pool.FloorWaived);
    }

    [Theory]
    [InlineData("10", MidpointRule.HalfUp, "33330.00")]
    [InlineData("10", MidpointRule.Up, "33340.00")]
    [InlineData("0.05", MidpointRule.HalfUp, "33333.35")]
    [InlineData("0.01", MidpointRule.Down, "33333.33")]
    public void The_step_and_the_midpoint_are_the_plans(string step, MidpointRule midpoint, string amount) => Assert.Equal(
        Euros(amount), Rule("100000.00", rounding: RoundingRule.Of(Fraction.Parse(step), midpoint)).Fund(Scored(Fraction.Of(1, 3))).Amount);

    [Fact]
    public void A_score_that_is_not_applied_changes_nothing()
    {
        var pool = Rule("5000.00", ScoreUse.NotApplied).Fund(Scored(0.2m, gated: true));
        Assert.Equal((Euros("5000.00"), Fraction.One), (pool.Amount, pool.Factor));
        Assert.True(pool.Score.Gated);
    }

    [Fact]
    public void Rounding_comes_before_the_cap_and_the_cap_before_the_floor()
    {
        // 30,000 × 1.6 = 48,000, capped at 45,000.01, which is no multiple of 10 and is paid as stated.
        var capped = Rule("30000.00", rounding: RoundingRule.Of(10, MidpointRule.HalfUp), cap: "45000.01").Fund(Scored(1.6m));
        Assert.Equal((Euros("45000.01"), true), (capped.Amount, capped.CapApplied));
        var floored = Rule("30000.00", cap: "45000.00", floor: "3000.00").Fund(Scored(0.05m));
        Assert.Equal((Euros("3000.00"), false, true), (floored.Amount, floored.CapApplied, floored.FloorApplied));
        var exact = Rule("30000.00", cap: "45000.00", floor: "3000.00").Fund(Scored(1.5m));
        Assert.Equal((Euros("45000.00"), false), (exact.Amount, exact.CapApplied));
    }

    [Theory]
    [InlineData(false, FloorWhenGated.Nothing, "3000.00", false)]
    [InlineData(true, FloorWhenGated.Pays, "3000.00", false)]
    [InlineData(true, FloorWhenGated.Nothing, "750.00", true)]
    public void The_floor_while_a_gate_is_closed_is_stated(bool gated, FloorWhenGated option, string amount, bool waived)
    {
        // 30,000 × 5 % = 1,500; the closed gate, though it is on a child, leaves half of the score: 750.
        var pool = Rule("30000.00", floor: "3000.00", gated: option).Fund(Scored(0.05m, gated));
        Assert.Equal((Euros(amount), waived), (pool.Amount, pool.FloorWaived));
    }

    [Fact]
    public void Yen_have_no_decimals()
    {
        var yen = Currency.Of("JPY");
        var rule = FundingRule.Of(FixedBase.Of(Money.Of(1000, yen)), ScoreUse.Applied, RoundingRule.ToMinorUnit(yen, MidpointRule.HalfUp));
        Assert.Equal(Money.Of(667, yen), rule.Fund(Scored(Fraction.Of(2, 3)), FundingAlone.In(yen)).Amount);
    }

    [Fact]
    public void A_pool_beyond_64_bits_does_not_fit()
    {
        var rule = FundingRule.Of(FixedBase.Of(Money.Of(long.MaxValue, Euro)), ScoreUse.Applied, Cents);
        Assert.True(rule.Fits(Scored(1)));
        Assert.False(rule.Fits(Scored(2)));
        Assert.Throws<OverflowException>(() => rule.Fund(Scored(2)));
        var capped = FundingRule.Of(FixedBase.Of(Money.Of(long.MaxValue, Euro)), ScoreUse.Applied, Cents).WithCap(AmountLimit.Of(Euros("100.00")));
        Assert.Equal(Euros("100.00"), capped.Fund(Scored(2)).Amount);
    }

    [Fact]
    public void A_fixed_amount_is_in_a_currency() => Assert.Throws<ArgumentException>(() => FixedBase.Of(Money.Zero));
}
