using CompPlan.Curves;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>A leaf of a score: what one goal pays.</summary>
public sealed record GoalNode : ScoreNode
{
    private GoalNode(string id, string goal, NodeTerms terms)
        : base(id, terms) => Goal = goal;

    /// <summary>The id of the goal.</summary>
    public string Goal { get; }

    /// <summary>None: a goal is a leaf.</summary>
    public override IEnumerable<ScoreNode> Children => [];

    internal override string Kind => "goal";

    internal override IEnumerable<string> OwnGoals => [Goal];

    /// <summary>The payout of <paramref name="goal"/>. Without an <paramref name="id"/> the node has the goal's. Rounding and bounds are of a ratio.</summary>
    public static GoalNode Of(
        string goal, string? id = null, RoundingRule? rounding = null, Fraction? floor = null, Fraction? cap = null, IEnumerable<Gate>? gates = null)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return new GoalNode(id ?? goal, goal, NodeTerms.OfRatio(rounding, floor, cap, gates));
    }

    /// <inheritdoc/>
    public override GoalNode WithTerms(NodeTerms terms) => new(Id, Goal, terms);

    internal override PayoutUnit? UnitFrom(IReadOnlyList<PayoutUnit?> children, Func<string, PayoutUnit?> goalUnit) => goalUnit(Goal);

    internal override NodeCombination Combine(ScoreReader scores)
    {
        var score = scores.Goal(Goal);
        return new NodeCombination(score.Payout, score.Goal.Curve.Pays) { GoalScore = score };
    }
}
