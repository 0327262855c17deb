using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>Caps the score.</summary>
public sealed record CapsAt : GateEffect
{
    private CapsAt(ScoreLevel cap) => Cap = cap;

    /// <summary>The greatest score that is left, inclusive.</summary>
    public ScoreLevel Cap { get; }

    internal override string Kind => "capAt";

    internal override PayoutUnit? Unit => Cap.Unit;

    /// <summary>Leaves at most <paramref name="cap"/>, a ratio.</summary>
    public static CapsAt Of(Fraction cap) => new(ScoreLevel.OfRatio(cap));

    /// <summary>Leaves at most <paramref name="cap"/>.</summary>
    public static CapsAt Of(ScoreLevel cap)
    {
        ArgumentNullException.ThrowIfNull(cap);
        return new CapsAt(cap);
    }

    internal override Fraction Apply(Fraction score) => Fraction.Min(score, Cap.Value);
}
