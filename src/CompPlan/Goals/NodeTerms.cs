using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>What any node of a score may carry, in the order in which it is applied: modifiers, rounding, floor and cap, gates.</summary>
public sealed record NodeTerms
{
    private NodeTerms(ValueList<Modifier> modifiers, ScoreRounding? rounding, ScoreLevel? floor, ScoreLevel? cap, ValueList<Gate> gates)
    {
        Modifiers = modifiers;
        Rounding = rounding;
        Floor = floor;
        Cap = cap;
        Gates = gates;
    }

    /// <summary>A node that only combines.</summary>
    public static NodeTerms Empty { get; } = new(ValueList<Modifier>.Empty, null, null, null, ValueList<Gate>.Empty);

    internal static NodeTerms OfRatio(RoundingRule? rounding, Fraction? floor, Fraction? cap, IEnumerable<Gate>? gates) => new(
        ValueList<Modifier>.Empty,
        ScoreRounding.OfRatio(rounding),
        floor is { } least ? ScoreLevel.OfRatio(least) : null,
        cap is { } most ? ScoreLevel.OfRatio(most) : null,
        gates is null ? ValueList<Gate>.Empty : ValueList<Gate>.Of(gates));

    /// <summary>The modifiers, in the order they are applied.</summary>
    public ValueList<Modifier> Modifiers { get; }

    /// <summary>How the modified score is rounded; absent where it is not.</summary>
    public ScoreRounding? Rounding { get; }

    /// <summary>The least score, inclusive; a closed gate goes below it.</summary>
    public ScoreLevel? Floor { get; }

    /// <summary>The greatest score, inclusive.</summary>
    public ScoreLevel? Cap { get; }

    /// <summary>The gates, in the order they are applied.</summary>
    public ValueList<Gate> Gates { get; }

    /// <summary>The same with <paramref name="modifiers"/>, applied in this order.</summary>
    public NodeTerms WithModifiers(params IEnumerable<Modifier> modifiers) => new(ValueList<Modifier>.Of(modifiers), Rounding, Floor, Cap, Gates);

    /// <summary>The same rounded by <paramref name="rounding"/>.</summary>
    public NodeTerms WithRounding(ScoreRounding? rounding) => new(Modifiers, rounding, Floor, Cap, Gates);

    /// <summary>The same with the least score <paramref name="floor"/>.</summary>
    public NodeTerms WithFloor(ScoreLevel? floor) => new(Modifiers, Rounding, floor, Cap, Gates);

    /// <summary>The same with the greatest score <paramref name="cap"/>.</summary>
    public NodeTerms WithCap(ScoreLevel? cap) => new(Modifiers, Rounding, Floor, cap, Gates);

    /// <summary>The same with <paramref name="gates"/>, applied in this order.</summary>
    public NodeTerms WithGates(params IEnumerable<Gate> gates) => new(Modifiers, Rounding, Floor, Cap, ValueList<Gate>.Of(gates));
}
