using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>Multiplies the score: 0.9 for "paid at 90 %", 1.1 for a kicker of 10 %.</summary>
public sealed record Multiplies : GateEffect
{
    private Multiplies(Fraction factor) => Factor = factor;

    /// <summary>The factor: of a gate 0 to 1, both inclusive; of a modifier 0 or more.</summary>
    public Fraction Factor { get; }

    internal override string Kind => "times";

    /// <summary>Leaves score × <paramref name="factor"/>.</summary>
    public static Multiplies Of(Fraction factor) => new(factor);

    internal override Fraction Apply(Fraction score) => score * Factor;
}
