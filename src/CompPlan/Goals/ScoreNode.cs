using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// A node of a bonus's score: a closed family of trees whose leaves are goals. Whatever the node combines, the order after it
/// is always the same: combine, rounding, floor and cap, then the gates in the order stated.
/// </summary>
public abstract record ScoreNode
{
    private protected ScoreNode(string id, RoundingRule? rounding, Fraction? floor, Fraction? cap, IEnumerable<Gate>? gates)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
        Rounding = rounding;
        Floor = floor;
        Cap = cap;
        Gates = gates is null ? ValueList<Gate>.Empty : ValueList<Gate>.Of(gates);
    }

    /// <summary>The id, once in a score.</summary>
    public string Id { get; }

    /// <summary>How the combined score is rounded; absent where it is not. The step is a ratio: 0.01 for whole percents.</summary>
    public RoundingRule? Rounding { get; }

    /// <summary>The least score, as a ratio, inclusive; applied after rounding and before the gates, so a closed gate goes below it.</summary>
    public Fraction? Floor { get; }

    /// <summary>The greatest score, as a ratio, inclusive; applied after rounding.</summary>
    public Fraction? Cap { get; }

    /// <summary>The gates, in the order they are applied.</summary>
    public ValueList<Gate> Gates { get; }

    /// <summary>The nodes directly below, in the order stated; none below a leaf.</summary>
    public abstract IEnumerable<ScoreNode> Children { get; }

    internal abstract string Kind { get; }

    /// <summary>The node and every node below it, each before its children.</summary>
    public IEnumerable<ScoreNode> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    internal abstract ScoreReading Read(ResolvedFigures figures);
}
