using CompPlan.Curves;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Golden;

/// <summary>Scores, gates and fundings that others published, with their numbers.</summary>
public class ScoreCasesTests
{
    private static readonly Currency Euro = Currency.Of("EUR");

    private static FundedPool Fund(string amount, ScoreReading score) => FundingRule
        .Of(FixedBase.Of(Money.Parse(amount, Euro)), ScoreUse.Applied, RoundingRule.ToMinorUnit(Euro, MidpointRule.HalfUp))
        .Fund(score);

    // 2009 annual incentive form (SEC, CIK 66756, exhibit 10h7): net income 50 %, cash flow 25 %, strategy 25 %; below,
    // threshold, target, superior pay 0/25/50/100, 0/12.5/25/50 and 0/0/25/50 points. If the threshold of net income is
    // missed, net income and strategy pay nothing and cash flow is untouched: the gate is on a node of those two.
    // The levels are the measured values 0 to 3; a part's payout is its points ÷ its weight.
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 1, 1, 37.5)]
    [InlineData(2, 2, 2, 100)]
    [InlineData(3, 3, 3, 200)]
    [InlineData(0, 0, 3, 0)]
    [InlineData(0, 1, 3, 12.5)]
    [InlineData(0, 2, 3, 25)]
    [InlineData(0, 3, 3, 50)]
    public void A_gate_on_some_goals_only(decimal netIncome, decimal cashFlow, decimal strategy, decimal total)
    {
        static Goal Levels(string id, decimal threshold) => RawGoal(id, StepCurve.Of(
            CurveAxis.Value, CurveDirection.Rising, StepSide.From, [CurvePoint.Of(1, threshold), CurvePoint.Of(2, 1), CurvePoint.Of(3, 2)], 0));
        var gate = Gate.Of(MeasureCondition.Of("net-income", Comparison.AtLeast, 1), PaysNothing.Instance);
        var gated = WeightedNode.Of(
            "gated", WeightUnit.Relative, [WeightedPart.Of(50, GoalNode.Of("net-income")), WeightedPart.Of(25, GoalNode.Of("strategy"))], gates: [gate]);
        var root = WeightedNode.Of("plan", WeightUnit.Percent, [WeightedPart.Of(75, gated), WeightedPart.Of(25, GoalNode.Of("cash-flow"))]);
        Assert.Equal(Percent(total), Score(
            root,
            [Levels("net-income", 0.5m), Levels("cash-flow", 0.5m), Levels("strategy", 0)],
            ("net-income", netIncome), ("cash-flow", cashFlow), ("strategy", strategy)).Value);
    }

    // "Unless profitability reaches 100 % of target the payout is capped at 100 %."
    [Theory]
    [InlineData(99.9, 140, 100)]
    [InlineData(99.9, 80, 80)]
    [InlineData(100, 140, 140)]
    public void A_failed_gate_caps(decimal profitability, decimal payout, decimal paid)
    {
        var gate = Gate.Of(AttainmentCondition.Of("profitability", Comparison.AtLeast, 1), CapsAt.Of(1));
        var profitable = Goal.Of("profitability", null, "profitability", HigherIsBetter.Of(), AnnualTarget(100), OverAttainment((100, 100)));
        Assert.Equal(Percent(paid), Score(
            GoalNode.Of("sales", gates: [gate]), [GivenPayout("sales"), profitable], ("sales", payout / 100), ("profitability", profitability)).Value);
    }

    // Bonus of 30,000 split 50/30/20 on individual 120 %, team 95 %, company 110 %: 18,000 + 8,550 + 6,600 = 33,150.
    [Fact]
    public void Three_weighted_parts_of_a_fixed_bonus()
    {
        var root = WeightedNode.Of("bonus", WeightUnit.Percent, [
            WeightedPart.Of(50, GoalNode.Of("individual")), WeightedPart.Of(30, GoalNode.Of("team")), WeightedPart.Of(20, GoalNode.Of("company"))]);
        var score = Score(
            root, [GivenPayout("individual"), GivenPayout("team"), GivenPayout("company")], ("individual", 1.2m), ("team", 0.95m), ("company", 1.1m));
        Assert.Equal(new Fraction[] { 18_000, 8_550, 6_600 }, score.Parts.Select(part => part.Value * 30_000));
        Assert.Equal(Money.Parse("33150.00", Euro), Fund("30000.00", score).Amount);
    }

    // 40 of 50 hot leads handled in time is 80 %; under the gate "below 85 % the sales share is paid at 90 %" a pool of
    // 5,000.00 funds 4,500.00.
    [Theory]
    [InlineData(0.80, "4500.00")]
    [InlineData(0.85, "5000.00")]
    public void A_closed_gate_pays_a_part(decimal inTime, string funded)
    {
        var gate = Gate.Of(MeasureCondition.Of("in-time", Comparison.AtLeast, 0.85m), Multiplies.Of(0.9m));
        Assert.Equal(Money.Parse(funded, Euro), Fund("5000.00", Score(GoalNode.Of("sales", gates: [gate]), [GivenPayout("sales")], ("sales", 1), ("in-time", inTime))).Amount);
    }

    // Sopra Steria, rémunération variable annuelle 2022: 270,000 at target; operating margin 45 % (8.5 % → 0, 9.0 % → 100 %,
    // reached 8.9 %), growth 30 % (4 % → 0, 6 % → 100 %, reached 7.6 %), 15 % + 5 % + 5 % fully met.
    // 121,500 × 0.8 = 97,200; 81,000; 40,500; 13,500; 13,500; together 245,700.
    [Fact]
    public void A_fixed_envelope_for_each_criterion()
    {
        string[] criteria = ["margin", "growth", "quality", "gender", "emissions"];
        decimal[] weights = [45, 30, 15, 5, 5];
        var root = WeightedNode.Of("rva", WeightUnit.Percent, criteria.Zip(weights, (id, weight) => WeightedPart.Of(weight, GoalNode.Of(id))));
        Goal[] goals =
        [
            RawGoal("margin", OverValue(CurveDirection.Rising, (8.5m, 0), (9.0m, 100))),
            RawGoal("growth", OverValue(CurveDirection.Rising, (4, 0), (6, 100))),
            GivenPayout("quality"), GivenPayout("gender"), GivenPayout("emissions"),
        ];
        var score = Score(root, goals, ("margin", 8.9m), ("growth", 7.6m), ("quality", 1), ("gender", 1), ("emissions", 1));
        Assert.Equal(new Fraction[] { 97_200, 81_000, 40_500, 13_500, 13_500 }, score.Parts.Select(part => part.Value * 270_000));
        Assert.Equal(Money.Parse("245700.00", Euro), Fund("270000.00", score).Amount);
    }
}
