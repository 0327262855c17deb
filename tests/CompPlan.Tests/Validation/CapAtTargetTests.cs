using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Tests.Goals;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Validation;

/// <summary>A cap of a score below what the score comes to with every goal at its target.</summary>
public class CapAtTargetTests
{
    private static readonly Goal[] Goals =
    [
        Goal.Of("a", null, "a", HigherIsBetter.Of(), AnnualTarget(10), OverAttainment((80, 50), (100, 100), (120, 150))),
        Goal.Of("b", null, "b", Variance.Of(), AnnualTarget(-10), OverValue(CurveDirection.Rising, (-5, 0), (0, 60), (5, 200))),
        GivenPayout("raw"),
    ];

    private static string[] Review(ScoreNode root) =>
        new CapAtTargetReview(root, id => Goals.FirstOrDefault(goal => goal.Id == id)).Findings("score").Codes();

    private static ScoreNode Capped(ScoreNode node, decimal percent) => node.WithTerms(node.Terms.WithCap(ScoreLevel.OfRatio(Percent(percent))));

    [Fact]
    public void The_cap_of_a_goal_is_compared_with_its_payout_at_target()
    {
        Assert.Equal(["W_CAP_BELOW_TARGET score.cap"], Review(Capped(GoalNode.Of("a"), 99)));
        Assert.Empty(Review(Capped(GoalNode.Of("a"), 100)));
        Assert.Equal(["W_CAP_BELOW_TARGET score.cap"], Review(Capped(GoalNode.Of("b"), 59)));
        Assert.Empty(Review(Capped(GoalNode.Of("b"), 60)));
    }

    [Fact]
    public void What_reads_a_raw_value_has_no_target_and_a_missing_goal_is_found_elsewhere()
    {
        Assert.Empty(Review(Capped(GoalNode.Of("raw"), 1)));
        Assert.Empty(Review(Capped(GoalNode.Of("elsewhere"), 1)));
        Assert.Empty(Review(Capped(SummedNode.Of("all", GoalNode.Of("a"), GoalNode.Of("raw")), 1)));
    }

    // At target a pays 100 % and b 60 %: half of each 80 %, together 160 %, the product 60 %, the least 60 %, the greatest 100 %.
    [Fact]
    public void Nodes_are_compared_with_what_their_goals_come_to()
    {
        ScoreNode[] both = [GoalNode.Of("a"), GoalNode.Of("b")];
        (ScoreNode Node, decimal AtTarget)[] nodes =
        [
            (WeightedNode.Of("half", WeightUnit.Percent, [WeightedPart.Of(50, both[0]), WeightedPart.Of(50, both[1])]), 80),
            (WeightedNode.Of("relative", WeightUnit.Relative, [WeightedPart.Of(3, both[0]), WeightedPart.Of(3, both[1])]), 80),
            (SummedNode.Of("sum", both), 160),
            (MultipliedNode.Of("product", both), 60),
            (LowestNode.Of("least", both), 60),
            (HighestNode.Of("greatest", both), 100),
            (CurvedNode.Of("curve", SummedNode.Of("sum", both), OverAttainment((0, 0), (100, 50))), 50),
        ];
        Assert.All(nodes, one => Assert.Empty(Review(Capped(one.Node, one.AtTarget))));
        Assert.All(nodes, one => Assert.Equal(["W_CAP_BELOW_TARGET score.cap"], Review(Capped(one.Node, one.AtTarget - 0.01m))));
    }

    [Fact]
    public void A_capped_part_counts_with_its_cap() => Assert.Equal(
        ["W_CAP_BELOW_TARGET score.nodes[0].cap"], Review(Capped(SummedNode.Of("sum", Capped(GoalNode.Of("a"), 50), GoalNode.Of("b")), 110)));
}
