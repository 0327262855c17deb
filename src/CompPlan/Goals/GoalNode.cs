using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>A leaf of a score: what one goal pays.</summary>
public sealed record GoalNode : ScoreNode
{
    private GoalNode(string id, string goal, RoundingRule? rounding, Fraction? floor, Fraction? cap, IEnumerable<Gate>? gates)
        : base(id, rounding, floor, cap, gates) => Goal = goal;

    /// <summary>The id of the goal.</summary>
    public string Goal { get; }

    /// <summary>None: a goal is a leaf.</summary>
    public override IEnumerable<ScoreNode> Children => [];

    internal override string Kind => "goal";

    /// <summary>The payout of <paramref name="goal"/>. Without an <paramref name="id"/> the node has the goal's.</summary>
    public static GoalNode Of(
        string goal, string? id = null, RoundingRule? rounding = null, Fraction? floor = null, Fraction? cap = null, IEnumerable<Gate>? gates = null)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return new GoalNode(id ?? goal, goal, rounding, floor, cap, gates);
    }

    internal override ScoreReading Read(ResolvedFigures figures)
    {
        var score = figures.Goal(Goal);
        return ScoreReading.Of(this, score.Payout, ValueList<ScoredPart>.Empty, score, figures);
    }
}
