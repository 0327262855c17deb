using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>A closed gate caps the score.</summary>
public sealed record CapsAt : GateEffect
{
    private CapsAt(Fraction cap) => Cap = cap;

    /// <summary>The greatest score that is left, as a ratio, inclusive.</summary>
    public Fraction Cap { get; }

    internal override string Kind => "capAt";

    /// <summary>A closed gate leaves at most <paramref name="cap"/>.</summary>
    public static CapsAt Of(Fraction cap) => new(cap);

    internal override Fraction Apply(Fraction score) => Fraction.Min(score, Cap);
}
