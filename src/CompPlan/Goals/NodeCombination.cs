using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>What a node combined, before anything else is done with it: the value and the receipts it came from.</summary>
internal sealed class NodeCombination(Fraction value, PayoutUnit unit)
{
    public Fraction Value { get; } = value;

    public PayoutUnit Unit { get; } = unit;

    public ValueList<ScoreReading> Children { get; init; } = ValueList<ScoreReading>.Empty;

    public ValueList<ScoredPart> Parts { get; init; } = ValueList<ScoredPart>.Empty;

    public GoalScore? GoalScore { get; init; }

    public MatrixReading? Matrix { get; init; }

    public CurveReading? Curve { get; init; }

    public int? Met { get; init; }
}
