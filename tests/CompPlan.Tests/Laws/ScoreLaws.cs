using CompPlan.Goals;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Goals;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What every score does.</summary>
[Properties(Arbitrary = [typeof(ScoreGenerators)], MaxTest = 150)]
public class ScoreLaws
{
    [Property]
    public void Sound_goals_and_scores_have_no_findings(ScoreCase one)
    {
        Assert.Empty(ScoreReview.Of(one.Root, "score"));
        Assert.All(one.Goals, goal => Assert.Empty(GoalReview.Of(goal, "goals[0]")));
        Assert.DoesNotContain(one.Review().Issues, issue => issue.Severity == IssueSeverity.Error);
    }

    [Property]
    public FsCheck.Property Broken_scores_have_findings() => Prop.ForAll(
        FsCheck.Fluent.Arb.From(ScoreGenerators.Broken), root => ScoreReview.Of(root, "score").Any());

    /// <summary>L47 at the level of the score: where more is better, reaching more never pays less.</summary>
    [Property]
    public void Reaching_more_never_scores_less(ScoreCase one, byte which, byte more)
    {
        var goal = which % one.Goals.Count;
        var raised = one.WithActual(goal, one.Actuals[goal] + Fraction.Of(more, 4));
        Assert.True(raised.Score().Value >= one.Score().Value);
    }

    /// <summary>Without roundings of its parts a weighted node lies between its least and its greatest child.</summary>
    [Property]
    public void A_weighted_node_lies_between_its_children(ScoreCase one)
    {
        foreach (var reading in one.Score().WithDescendants())
            if (reading.Node is WeightedNode { PartRounding: null })
                Assert.True(reading.Children.Min(child => child.Value) <= reading.Combined && reading.Combined <= reading.Children.Max(child => child.Value));
    }

    [Property]
    public void Shares_sum_to_one_and_parts_to_the_node(ScoreCase one)
    {
        foreach (var reading in one.Score().WithDescendants())
            if (reading.Node is WeightedNode)
            {
                Assert.Equal(Fraction.One, reading.Parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Share));
                Assert.Equal(reading.Combined, reading.Parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Value));
            }
            else
                Assert.Equal(reading.Combined, reading.GoalScore!.Payout);
    }

    [Property]
    public void A_node_keeps_its_bounds_and_a_closed_gate_never_raises_it(ScoreCase one)
    {
        foreach (var reading in one.Score().WithDescendants())
        {
            Assert.True(reading.Node.Cap is null || reading.Bounded <= reading.Node.Cap.Value);
            Assert.True(reading.Node.Floor is null || reading.Bounded >= reading.Node.Floor.Value);
            Assert.True(reading.Value <= reading.Bounded && reading.Value.Sign >= 0);
            Assert.Equal(reading.Node.Gates, reading.GateReadings.Select(gate => gate.Gate));
            Assert.All(reading.GateReadings, gate => Assert.True(gate.Open ? gate.After == gate.Before : gate.After <= gate.Before));
        }
    }

    [Property]
    public void The_unit_of_the_weights_changes_nothing(ScoreCase one) =>
        Assert.Equal(one.Score().Value, (one with { Root = InRelativeWeights(one.Root) }).Score().Value);

    [Property]
    public void The_order_of_parts_changes_nothing(ScoreCase one) =>
        Assert.Equal(one.Score().Value, (one with { Root = Turned(one.Root) }).Score().Value);

    /// <summary>L42: the same figures give the same receipts.</summary>
    [Property(MaxTest = 100)]
    public void Scoring_again_gives_the_same_receipts(ScoreCase one)
    {
        Assert.Equal(one.Review().Scorecard, one.Review().Scorecard);
        Assert.Equal(one.Score(), one.Score());
    }

    [Property]
    public FsCheck.Property Reaching_less_never_pays_less_where_less_is_better() => Prop.ForAll(
        FsCheck.Fluent.Arb.From(from goal in ScoreGenerators.LowerGoal
                                from actual in Gen.Choose(1, 500)
                                from less in Gen.Choose(0, 100)
                                select (goal, actual, less)),
        one =>
        {
            var more = new ScoreCase(GoalNode.Of("g1"), [one.goal], [one.actual]);
            return more.WithActual(0, Math.Max(1, one.actual - one.less)).Score().Value >= more.Score().Value;
        });

    [Property]
    public bool Attainments_are_exact(ScoreCase one) => one.Score().WithDescendants()
        .Where(reading => reading.GoalScore is { Target: not null })
        .All(reading => reading.GoalScore!.Measured.Value == (reading.GoalScore.Attainment.Rule is Variance
            ? reading.GoalScore.Attainment.Unrounded + reading.GoalScore.Target!.Value
            : reading.GoalScore.Attainment.Unrounded * reading.GoalScore.Target!.Value));

    private static ScoreNode InRelativeWeights(ScoreNode node) => node is WeightedNode weighted
        ? WeightedNode.Of(
            node.Id, WeightUnit.Relative, weighted.Parts.Select(part => WeightedPart.Of(part.Weight * Fraction.Of(7, 3), InRelativeWeights(part.Node))))
            .WithPartRounding(weighted.PartRounding).WithTerms(node.Terms)
        : node;

    private static ScoreNode Turned(ScoreNode node) => node is WeightedNode weighted
        ? WeightedNode.Of(
            node.Id, weighted.Unit, weighted.Parts.Reverse().Select(part => WeightedPart.Of(part.Weight, Turned(part.Node))))
            .WithPartRounding(weighted.PartRounding).WithTerms(node.Terms)
        : node;
}
