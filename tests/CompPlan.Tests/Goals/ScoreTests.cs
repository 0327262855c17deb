using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Goals;

public class ScoreTests
{
    private static readonly Goal[] Goals = [GivenPayout("a"), GivenPayout("b"), GivenPayout("c")];

    private static WeightedNode Weighted(
        WeightUnit unit, decimal a, decimal b, RoundingRule? partRounding = null, RoundingRule? rounding = null, decimal? floor = null, decimal? cap = null, params Gate[] gates) =>
        WeightedNode.Of("team", unit, [WeightedPart.Of(a, GoalNode.Of("a")), WeightedPart.Of(b, GoalNode.Of("b"))], partRounding, rounding, floor, cap, gates);

    [Theory]
    [InlineData(WeightUnit.Percent, 60, 40)]
    [InlineData(WeightUnit.Fraction, 0.6, 0.4)]
    [InlineData(WeightUnit.Relative, 3, 2)]
    public void A_weighted_node_is_the_mean_of_its_parts(WeightUnit unit, decimal a, decimal b)
    {
        // 60 % of 120 % and 40 % of 90 % = 72 % + 36 % = 108 %.
        var score = Score(Weighted(unit, a, b), Goals, ("a", 1.2m), ("b", 0.9m), ("c", 0));
        Assert.Equal((Fraction)1.08m, score.Value);
        Assert.Equal(new Fraction[] { 0.72m, 0.36m }, score.Parts.Select(part => part.Value));
        Assert.Equal(new Fraction[] { 0.6m, 0.4m }, score.Parts.Select(part => part.Share));
        Assert.Equal(new Fraction[] { 1.2m, 0.9m }, score.Children.Select(child => child.GoalScore!.Payout));
    }

    [Fact]
    public void Relative_thirds_are_exact() => Assert.Equal(
        Fraction.Of(2, 3), Score(Weighted(WeightUnit.Relative, 2, 1), Goals, ("a", 1), ("b", 0), ("c", 0)).Value);

    [Fact]
    public void Rounding_each_part_differs_from_rounding_the_sum()
    {
        // 50 % of 66.3 % is 33.15 %, twice: rounded to one decimal 33.2 % + 33.2 % = 66.4 %; the sum rounded is 66.3 %.
        (string, decimal)[] actuals = [("a", 0.663m), ("b", 0.663m), ("c", 0)];
        var parts = Score(Weighted(WeightUnit.Percent, 50, 50, partRounding: PercentDecimals(1)), Goals, actuals);
        Assert.Equal((Percent(66.4m), Percent(33.15m), Percent(33.2m)), (parts.Value, parts.Parts[0].Unrounded, parts.Parts[0].Value));
        Assert.Equal(Percent(66.3m), Score(Weighted(WeightUnit.Percent, 50, 50, rounding: PercentDecimals(1)), Goals, actuals).Value);
    }

    [Fact]
    public void The_order_is_combine_round_bound_gate()
    {
        // 50 % of 166.6 % and 50 % of 150 % = 158.3 %, to whole percents 158 %, capped at 155 %, gate closed: times 0.9 = 139.5 %.
        var gate = Gate.Of(MeasureCondition.Of("c", Comparison.AtLeast, 10), Multiplies.Of(0.9m), "§ 7");
        var score = Score(Weighted(WeightUnit.Percent, 50, 50, null, PercentDecimals(0), null, 1.55m, gate), Goals, ("a", 1.666m), ("b", 1.5m), ("c", 9));
        Assert.Equal(
            (Percent(158.3m), Percent(158), Percent(155), Percent(139.5m)),
            (score.Combined, score.Rounded!.Result, score.Bounded, score.Value));
        Assert.Equal((true, false, true), (score.CapApplied, score.FloorApplied, score.Gated));
        var reading = Assert.Single(score.GateReadings);
        Assert.Equal((false, (Fraction)9, Percent(155), Percent(139.5m)), (reading.Open, reading.Condition.Observed!.Value, reading.Before, reading.After));
        Assert.Equal("c", reading.Condition.Measured!.Measure.Id);
        Assert.Null(reading.Condition.GoalScore);
    }

    [Fact]
    public void A_closed_gate_goes_below_the_floor()
    {
        var gate = Gate.Of(MeasureCondition.Of("c", Comparison.Above, 0), PaysNothing.Instance);
        var closed = Score(Weighted(WeightUnit.Percent, 50, 50, floor: 0.3m, gates: gate), Goals, ("a", 0), ("b", 0), ("c", 0));
        Assert.Equal(((Fraction)0.3m, true, Fraction.Zero), (closed.Bounded, closed.FloorApplied, closed.Value));
        Assert.Equal((Fraction)0.3m, Score(Weighted(WeightUnit.Percent, 50, 50, floor: 0.3m, gates: gate), Goals, ("a", 0), ("b", 0), ("c", 1)).Value);
    }

    [Theory]
    [InlineData(0.3, false, false)]
    [InlineData(0.29, true, false)]
    [InlineData(1.5, false, false)]
    [InlineData(1.51, false, true)]
    public void A_score_that_reaches_a_bound_exactly_is_not_moved_by_it(decimal payout, bool floored, bool capped)
    {
        var score = Score(GoalNode.Of("a", floor: 0.3m, cap: 1.5m), Goals, ("a", payout), ("b", 0), ("c", 0));
        Assert.Equal((floored, capped), (score.FloorApplied, score.CapApplied));
    }

    [Fact]
    public void Gates_apply_in_their_order()
    {
        // Closed both: capped at 100 % first, then half of that; the other way round the cap would find 75 % and change nothing.
        var cap = Gate.Of(MeasureCondition.Of("c", Comparison.AtLeast, 1), CapsAt.Of(1));
        var half = Gate.Of(MeasureCondition.Of("c", Comparison.AtLeast, 1), Multiplies.Of(0.5m));
        (string, decimal)[] actuals = [("a", 1.5m), ("b", 1.5m), ("c", 0)];
        Assert.Equal((Fraction)0.5m, Score(Weighted(WeightUnit.Percent, 50, 50, gates: [cap, half]), Goals, actuals).Value);
        Assert.Equal((Fraction)0.75m, Score(Weighted(WeightUnit.Percent, 50, 50, gates: [half, cap]), Goals, actuals).Value);
    }

    [Theory]
    [InlineData(Comparison.AtLeast, 9, false)]
    [InlineData(Comparison.AtLeast, 10, true)]
    [InlineData(Comparison.Above, 10, false)]
    [InlineData(Comparison.Above, 11, true)]
    [InlineData(Comparison.AtMost, 10, true)]
    [InlineData(Comparison.AtMost, 11, false)]
    [InlineData(Comparison.Below, 9, true)]
    [InlineData(Comparison.Below, 10, false)]
    public void A_condition_says_which_side_its_boundary_is_on(Comparison comparison, int observed, bool open) =>
        Assert.Equal(open, MeasureCondition.Of("c", comparison, 10).HoldsAt(observed));

    [Fact]
    public void A_gate_on_attainment_compares_what_the_curve_reads()
    {
        // 899.6 of 1,000 is 89.96 %, to whole percents 90 %: the gate at 90 % is open, and closed where nothing is rounded.
        static ScoreReading Scored(RoundingRule? rounding) => Score(
            GoalNode.Of("a", gates: [Gate.Of(AttainmentCondition.Of("profit", Comparison.AtLeast, 0.9m), PaysNothing.Instance)]),
            [GivenPayout("a"), Goal.Of("profit", null, "profit", HigherIsBetter.Of(rounding), AnnualTarget(1000), OverAttainment((0, 0), (100, 100)))],
            ("a", 1), ("profit", 899.6m));
        Assert.Equal((Fraction)1, Scored(PercentDecimals(0)).Value);
        var closed = Scored(null);
        Assert.Equal((Fraction.Zero, (Fraction)0.8996m), (closed.Value, closed.GateReadings[0].Condition.Observed!.Value));
        Assert.Equal("profit", closed.GateReadings[0].Condition.GoalScore!.Goal.Id);
    }

    [Fact]
    public void A_gate_on_a_child_closes_the_tree_but_only_the_child_pays_nothing()
    {
        var gate = Gate.Of(MeasureCondition.Of("c", Comparison.AtLeast, 1), PaysNothing.Instance);
        var root = WeightedNode.Of("team", WeightUnit.Percent, [WeightedPart.Of(60, GoalNode.Of("a", gates: [gate])), WeightedPart.Of(40, GoalNode.Of("b"))]);
        var score = Score(root, Goals, ("a", 1), ("b", 1), ("c", 0));
        Assert.Equal(((Fraction)0.4m, true), (score.Value, score.Gated));
        Assert.Equal(["team", "a", "b"], score.WithDescendants().Select(reading => reading.Node.Id));
    }

    [Fact]
    public void A_goal_node_has_its_goals_id_unless_it_has_its_own()
    {
        Assert.Equal("a", GoalNode.Of("a").Id);
        Assert.Equal(("late", "a"), (GoalNode.Of("a", "late").Id, GoalNode.Of("a", "late").Goal));
        Assert.Equal(GoalNode.Of("a"), GoalNode.Of("a", "a"));
    }

    [Fact]
    public void A_goal_score_keeps_every_step()
    {
        // 110 of 100 = 110 %; on the line from 100 % → 100 % to 130 % → 200 % that pays 133.333… %, to whole percents 133 %.
        var goal = Goal.Of("a", null, "a", HigherIsBetter.Of(), AnnualTarget(100), OverAttainment((100, 100), (130, 200)), PercentDecimals(0));
        var score = Score(GoalNode.Of("a"), [goal], ("a", 110)).GoalScore!;
        Assert.Equal(
            ((Fraction)110, (Fraction)100, (Fraction)1.1m, Fraction.Of(4, 3), (Fraction)1.33m),
            (score.Measured.Value, score.Target!.Value, score.Attainment.Value, score.Reading.Payout, score.Payout));
        Assert.Equal(Fraction.Of(4, 3), score.Rounded!.Input);
    }
}
