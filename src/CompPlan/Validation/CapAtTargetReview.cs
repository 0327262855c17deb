using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>
/// Whether a cap of a score lies below what the score comes to when every goal is exactly at its target. Such a cap may be meant (three
/// goals of which two are enough), so it is a warning. What depends on raw values, modifiers or a matrix is not known and not judged.
/// </summary>
internal sealed class CapAtTargetReview(ScoreNode root, Func<string, Goal?> goalNamed)
{
    internal IEnumerable<Issue> Findings(string path) => ScoreReview.Located(root, path).SelectMany(at => OfNode(at.Node, at.Path));

    private IEnumerable<Issue> OfNode(ScoreNode node, string path) => node.Cap is { } cap && Combined(node) is { } promised && promised > cap.Value
        ? [Issue.Warning(
            IssueCodes.WarnCapBelowTarget,
            path + ".cap",
            $"With every goal at its target '{node.Id}' comes to {promised}{CurveIssues.Scale(cap.Unit)}, above its cap of {cap.Value}.",
            "Check the cap and the curves; where the cap is meant, nothing is to be done.")]
        : [];

    /// <summary>What a node comes to at target, bounds included; absent where it is not known.</summary>
    private Fraction? AtTarget(ScoreNode node)
    {
        if (Combined(node) is not { } value)
            return null;
        if (value < node.Floor?.Value)
            value = node.Floor.Value;
        return value > node.Cap?.Value ? node.Cap.Value : value;
    }

    private Fraction? Combined(ScoreNode node)
    {
        if (node.Modifiers.Count > 0)
            return null;
        if (node is GoalNode leaf)
            return goalNamed(leaf.Goal) is { } goal ? AtTarget(goal) : null;
        var below = node.Children.Select(AtTarget).ToArray();
        if (below.Length == 0 || below.Any(value => value is null))
            return null;
        var values = below.Select(value => value!.Value).ToArray();
        return node switch
        {
            WeightedNode weighted => Weighted(weighted, values),
            SummedNode => values.Aggregate((sum, value) => sum + value),
            MultipliedNode => values.Aggregate((product, value) => product * value),
            LowestNode => values.Min(),
            HighestNode => values.Max(),
            CurvedNode { Curve: var curve } when CurveReview.IsSound(curve) => curve.Read(values[0]).Payout,
            _ => null,
        };
    }

    private static Fraction? Weighted(WeightedNode node, Fraction[] values)
    {
        var whole = node.Unit switch
        {
            WeightUnit.Percent => Fraction.Hundred,
            WeightUnit.Fraction => Fraction.One,
            _ => node.Parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Weight),
        };
        return whole.Sign > 0 ? node.Parts.Select((part, i) => part.Weight / whole * values[i]).Aggregate((sum, value) => sum + value) : null;
    }

    /// <summary>At the target an attainment is 1 and a variance zero; a raw value has no target to be at.</summary>
    private static Fraction? AtTarget(Goal goal)
    {
        if (goal.Attainment is RawValue || goal.Curve.Axis != goal.Attainment.Axis || !CurveReview.IsSound(goal.Curve))
            return null;
        var payout = goal.Curve.Read(goal.Attainment.Axis == CurveAxis.Ratio ? Fraction.One : Fraction.Zero).Payout;
        return goal.PayoutRounding?.Apply(payout) ?? payout;
    }
}
