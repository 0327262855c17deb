using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// Adds to the score, or takes from it: −10 percentage points for a missed safety goal, 50 euros a head for an audit without
/// findings. What is left may be below zero, unless a floor stands above it.
/// </summary>
public sealed record AddsPoints : GateEffect
{
    private AddsPoints(ScoreLevel points) => Points = points;

    /// <summary>What is added, in the unit of the score; below zero it is taken away. Of a gate it is zero or less.</summary>
    public ScoreLevel Points { get; }

    internal override string Kind => "points";

    internal override PayoutUnit? Unit => Points.Unit;

    /// <summary>Leaves score + <paramref name="points"/>.</summary>
    public static AddsPoints Of(ScoreLevel points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return new AddsPoints(points);
    }

    internal override Fraction Apply(Fraction score) => score + Points.Value;
}
