using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>Leaves nothing.</summary>
public sealed record PaysNothing : GateEffect
{
    private PaysNothing()
    {
    }

    /// <summary>The one effect of this kind.</summary>
    public static PaysNothing Instance { get; } = new();

    internal override string Kind => "nothing";

    internal override Fraction Apply(Fraction score) => Fraction.Zero;
}
