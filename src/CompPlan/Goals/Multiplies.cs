using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>A closed gate leaves a part of the score: 0.9 for "paid at 90 %".</summary>
public sealed record Multiplies : GateEffect
{
    private Multiplies(Fraction factor) => Factor = factor;

    /// <summary>The part that is left, 0 to 1, both inclusive.</summary>
    public Fraction Factor { get; }

    internal override string Kind => "times";

    /// <summary>A closed gate leaves score × <paramref name="factor"/>.</summary>
    public static Multiplies Of(Fraction factor) => new(factor);

    internal override Fraction Apply(Fraction score) => score * Factor;
}
