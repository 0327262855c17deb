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
}
