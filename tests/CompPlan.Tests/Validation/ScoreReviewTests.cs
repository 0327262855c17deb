using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Tests.Goals;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Validation;

public class ScoreReviewTests
{
    private static WeightedNode Node(WeightUnit unit, params decimal[] weights) =>
        WeightedNode.Of("team", unit, weights.Select((weight, i) => WeightedPart.Of(weight, GoalNode.Of($"g{i}"))));

    [Fact]
    public void Good_scores_pass()
    {
        Assert.Empty(ScoreReview.Of(Node(WeightUnit.Percent, 72.68m, 10.93m, 2.73m, 13.66m), "score"));
        Assert.Empty(ScoreReview.Of(Node(WeightUnit.Fraction, 0.6m, 0.4m), "score"));
        Assert.Empty(ScoreReview.Of(Node(WeightUnit.Relative, 50, 25), "score"));
        Assert.Empty(ScoreReview.Of(GoalNode.Of("a", floor: 0, cap: 2), "score"));
    }

    [Fact]
    public void Weights_fit_their_unit()
    {
        Assert.Equal(["PARTS_NOT_100 score.parts"], ScoreReview.Of(Node(WeightUnit.Percent, 33.33m, 33.33m, 33.33m), "score").Codes());
        Assert.Equal(["PARTS_NOT_100 score.parts"], ScoreReview.Of(Node(WeightUnit.Fraction, 60, 40), "score").Codes());
        Assert.Equal(["WEIGHTS_ALL_ZERO score.parts"], ScoreReview.Of(Node(WeightUnit.Relative, 0, 0), "score").Codes());
        Assert.Equal(["WEIGHT_NEGATIVE score.parts[1].weight"], ScoreReview.Of(Node(WeightUnit.Percent, 110, -10), "score").Codes());
        Assert.Equal(["EMPTY_LIST score.parts"], ScoreReview.Of(Node(WeightUnit.Percent), "score").Codes());
        Assert.Equal(["MISSING_FIELD score.unit"], ScoreReview.Of(Node(default, 1), "score").Codes());
    }

    [Fact]
    public void Nodes_and_conditions_nest_so_deep_and_no_deeper()
    {
        Assert.Empty(ScoreReview.Of(DeepPlan.Score(nodes: 12, conditions: 6), "score"));
        Assert.Equal(["LIMIT score"], ScoreReview.Of(DeepPlan.Score(nodes: 13, conditions: 6), "score").Codes());
        Assert.Equal(["LIMIT score.gates[0].condition"], ScoreReview.Of(DeepPlan.Score(nodes: 1, conditions: 7), "score").Codes());
    }

    [Fact]
    public void Ids_stand_once_in_the_whole_tree()
    {
        var inner = WeightedNode.Of("inner", WeightUnit.Percent, [WeightedPart.Of(50, GoalNode.Of("a")), WeightedPart.Of(50, GoalNode.Of("a", "INNER"))]);
        var root = WeightedNode.Of("team", WeightUnit.Percent, [WeightedPart.Of(50, inner), WeightedPart.Of(50, GoalNode.Of("a"))]);
        Assert.Equal(
            ["AMBIGUOUS_ID score.parts[0].node.parts[1].node.id", "DUPLICATE_ID score.parts[1].node.goal"],
            ScoreReview.Of(root, "score").Codes());
    }

    [Fact]
    public void A_node_deep_in_the_tree_is_reviewed_with_its_path()
    {
        var root = WeightedNode.Of("team", WeightUnit.Percent, [WeightedPart.Of(100, GoalNode.Of("a b", "leaf", floor: 2, cap: 1))]);
        Assert.Equal(["BAD_ID score.parts[0].node.goal", "CAP_BELOW_FLOOR score.parts[0].node.cap"], ScoreReview.Of(root, "score").Codes());
    }

    [Fact]
    public void Gates_name_what_they_observe_and_never_raise_a_score()
    {
        var node = GoalNode.Of("a", gates: [
            Gate.Of(AttainmentCondition.Of("", Comparison.AtLeast, 1), CapsAt.Of(-1)),
            Gate.Of(MeasureCondition.Of("m m", default, 1), Multiplies.Of(1.1m)),
            Gate.Of(MeasureCondition.Of("m", Comparison.Below, 1), Multiplies.Of(-0.1m)),
            Gate.Of(MeasureCondition.Of("m", Comparison.Below, 1), PaysNothing.Instance)]);
        Assert.Equal(
            [
                "BAD_ID score.gates[0].condition.goal",
                "BOUND_NEGATIVE score.gates[0].effect.value",
                "BAD_ID score.gates[1].condition.measure",
                "MISSING_FIELD score.gates[1].condition.comparison",
                "NUMBER_RANGE score.gates[1].effect.value",
                "NUMBER_RANGE score.gates[2].effect.value",
            ],
            ScoreReview.Of(node, "score").Codes());
    }

    [Fact]
    public void Nodes_over_lists_need_nodes()
    {
        Assert.Equal(["EMPTY_LIST score.nodes"], ScoreReview.Of(SummedNode.Of("n"), "score").Codes());
        Assert.Equal(["EMPTY_LIST score.nodes"], ScoreReview.Of(MultipliedNode.Of("n"), "score").Codes());
        Assert.Equal(["EMPTY_LIST score.nodes"], ScoreReview.Of(LowestNode.Of("n"), "score").Codes());
        Assert.Equal(["EMPTY_LIST score.nodes"], ScoreReview.Of(HighestNode.Of("n"), "score").Codes());
        Assert.Equal(
            ["EMPTY_LIST score.nodes", "MISSING_FIELD score.met.comparison", "MISSING_FIELD score.met.unit", "EMPTY_LIST score.curve.points"],
            ScoreReview.Of(CountedNode.Of("n", [], ScoreThreshold.Of(default, ScoreLevel.Of(default, 1)), Stated.OverAttainment()), "score").Codes());
    }

    [Fact]
    public void A_matrix_has_a_payout_for_each_pair_of_places()
    {
        static string[] Review(MatrixAxis rows, MatrixAxis columns, BetweenCells between, params Fraction[][] payouts) =>
            ScoreReview.Of(MatrixNode.Of("n", rows, columns, PayoutUnit.Ratio, between, payouts), "score").Codes();
        var goal = AttainmentAxis.Of("g", [Fraction.Of(1, 2), 1], AxisEnd.Nothing, AxisEnd.Hold);
        var levels = LevelsAxis.Of("m", "weak", "good");
        Assert.Empty(Review(goal, levels, BetweenCells.Interpolated, [0, 1], [1, 2]));
        Assert.Equal(["MATRIX_SIZE score.payouts"], Review(goal, levels, BetweenCells.Stepped, [0, 1]));
        Assert.Equal(["MATRIX_SIZE score.payouts[1]"], Review(goal, levels, BetweenCells.Stepped, [0, 1], [1]));
        Assert.Equal(["NUMBER_RANGE score.payouts[0][1]"], Review(goal, levels, BetweenCells.Stepped, [0, -1], [1, 2]));
        Assert.Equal(["OPTION_CONFLICT score.reading"], Review(levels, levels, BetweenCells.Interpolated, [0, 1], [1, 2]));
        Assert.Equal(["MISSING_FIELD score.reading"], Review(goal, levels, default, [0, 1], [1, 2]));
        Assert.Equal(
            ["CURVE_INVALID score.rows.at[1]", "MISSING_FIELD score.rows.below", "MISSING_FIELD score.rows.above", "DUPLICATE_ID score.columns.levels[1]"],
            Review(MeasureAxis.Of("m", [1, 1], default, default), LevelsAxis.Of("m", "weak", "weak"), BetweenCells.Stepped, [0, 1], [1, 2]));
        Assert.Equal(
            ["EMPTY_LIST score.rows.at", "EMPTY_LIST score.columns.levels"],
            Review(MeasureAxis.Of("m", [], AxisEnd.Hold, AxisEnd.Hold), LevelsAxis.Of("m"), BetweenCells.Stepped));
    }

    [Fact]
    public void A_score_does_not_wait_for_itself()
    {
        static Gate On(string node) => Gate.Of(
            NotCondition.Of(AllOfCondition.Of([ScoreCondition.Of(node, Comparison.AtLeast, ScoreLevel.OfRatio(1))])), PaysNothing.Instance);
        const string Path = ".gates[0].condition.condition.conditions[0].node";
        Assert.Empty(ScoreReview.Of(SummedNode.Of("n", GoalNode.Of("a", gates: [On("b")]), GoalNode.Of("b")), "score"));
        Assert.Equal(["DANGLING_REF score" + Path], ScoreReview.Of(GoalNode.Of("a", gates: [On("b")]), "score").Codes());
        Assert.Equal(["CIRCULAR_REFERENCE score" + Path], ScoreReview.Of(GoalNode.Of("a", gates: [On("a")]), "score").Codes());
        Assert.Equal(["CIRCULAR_REFERENCE score.nodes[0]" + Path], ScoreReview.Of(SummedNode.Of("n", GoalNode.Of("a", gates: [On("n")])), "score").Codes());
        Assert.Equal(
            ["CIRCULAR_REFERENCE score.nodes[0]" + Path, "CIRCULAR_REFERENCE score.nodes[1]" + Path],
            ScoreReview.Of(SummedNode.Of("n", GoalNode.Of("a", gates: [On("b")]), GoalNode.Of("b", gates: [On("a")])), "score").Codes());
    }

    [Fact]
    public void Modifiers_and_conditions_state_everything()
    {
        var when = ConditionalModifier.Of(AnyOfCondition.Of([]), Multiplies.Of(-1));
        var points = ConditionalModifier.Of(
            NotCondition.Of(ScoreCondition.Of("a", default, ScoreLevel.Of(default, 1))), AddsPoints.Of(ScoreLevel.Of(default, 1)));
        var node = GoalNode.Of("b").WithTerms(NodeTerms.Empty.WithModifiers(when, points, GoalModifier.Of("g g", default)).WithFloor(ScoreLevel.Of(default, 1)));
        Assert.Equal(
            [
                "EMPTY_LIST score.nodes[1].modifiers[0].condition.conditions",
                "NUMBER_RANGE score.nodes[1].modifiers[0].effect.value",
                "MISSING_FIELD score.nodes[1].modifiers[1].condition.condition.comparison",
                "MISSING_FIELD score.nodes[1].modifiers[1].condition.condition.unit",
                "MISSING_FIELD score.nodes[1].modifiers[1].effect.unit",
                "BAD_ID score.nodes[1].modifiers[2].goal",
                "MISSING_FIELD score.nodes[1].modifiers[2].use",
                "MISSING_FIELD score.nodes[1].floor.unit",
            ],
            ScoreReview.Of(SummedNode.Of("n", GoalNode.Of("a"), node), "score").Codes());
        var factor = GoalNode.Of("a").WithTerms(NodeTerms.Empty.WithModifiers(
            ConditionalModifier.Of(MeasureCondition.Of("m", Comparison.Above, 1), Multiplies.Of(3))));
        Assert.Empty(ScoreReview.Of(factor, "score"));
        Assert.Equal(["NUMBER_RANGE score.gates[0].effect.value"], ScoreReview.Of(
            GoalNode.Of("a", gates: [Gate.Of(MeasureCondition.Of("m", Comparison.Above, 1), AddsPoints.Of(ScoreLevel.OfRatio(1)))]), "score").Codes());
    }

    [Fact]
    public void Ratios_and_points_are_kept_apart()
    {
        static string[] Review(ScoreNode root) =>
            new ScoreUnitReview(root, goal => goal == "missing" ? null : goal.StartsWith('p') ? PayoutUnit.Points : PayoutUnit.Ratio).Findings("score").Codes();
        var (ratio, points) = (GoalNode.Of("r"), GoalNode.Of("p"));
        Assert.Equal(["UNIT_MISMATCH score.nodes"], Review(SummedNode.Of("n", ratio, points)));
        Assert.Equal(["UNIT_MISMATCH score.parts"], Review(WeightedNode.Of("n", WeightUnit.Relative, [WeightedPart.Of(1, ratio), WeightedPart.Of(1, points)])));
        Assert.Equal(["UNIT_MISMATCH score.nodes"], Review(MultipliedNode.Of("n", points, GoalNode.Of("p", "p2"))));
        Assert.Empty(Review(MultipliedNode.Of("n", points, ratio)));
        Assert.Empty(Review(SummedNode.Of("n", GoalNode.Of("missing"), points)));
        Assert.Equal(["UNIT_MISMATCH score.cap.unit"], Review(GoalNode.Of("p", cap: 1)));
        Assert.Equal(["OPTION_CONFLICT score.curve.axis"], Review(CurvedNode.Of("n", points, Stated.OverAttainment((0, 0)))));
        Assert.Equal(["UNIT_MISMATCH score.met.unit"], Review(CountedNode.Of(
            "n", [points], ScoreThreshold.Of(Comparison.AtLeast, ScoreLevel.OfRatio(1)), Stated.OverAttainment((0, 0)))));
        var terms = NodeTerms.Empty
            .WithModifiers(
                GoalModifier.Of("p", ModifierUse.Times),
                GoalModifier.Of("p", ModifierUse.Points),
                ConditionalModifier.Of(ScoreCondition.Of("p", Comparison.AtLeast, ScoreLevel.OfRatio(1)), AddsPoints.Of(ScoreLevel.OfPoints(1))))
            .WithGates(Gate.Of(MeasureCondition.Of("m", Comparison.AtLeast, 1), CapsAt.Of(ScoreLevel.OfPoints(1))));
        Assert.Equal(
            [
                "UNIT_MISMATCH score.nodes[1].modifiers[0].goal",
                "UNIT_MISMATCH score.nodes[1].modifiers[1].goal",
                "UNIT_MISMATCH score.nodes[1].modifiers[2].effect.unit",
                "UNIT_MISMATCH score.nodes[1].gates[0].effect.unit",
                "UNIT_MISMATCH score.nodes[1].modifiers[2].condition.unit",
            ],
            Review(MultipliedNode.Of("n", points, ratio.WithTerms(terms))));
    }
}
