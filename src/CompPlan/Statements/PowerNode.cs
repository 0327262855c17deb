using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The first input multiplied by itself as often as the second says, a whole number of at least zero; one for zero times.</summary>
public sealed class PowerNode : Explanation
{
    private PowerNode(Label label, Unit unit, Fraction value, Explanation factor, Explanation times)
        : base(label, unit, value, ValueList<Explanation>.Of([factor, times]))
    {
    }

    /// <inheritdoc/>
    public override string Operation => "power";

    internal override bool IsLeaf => false;

    internal static PowerNode Of(Label label, Unit unit, Explanation factor, Explanation times)
    {
        var count = (int)times.Value.Numerator;
        return new PowerNode(
            label, unit, Fraction.Of(BigInteger.Pow(factor.Value.Numerator, count), BigInteger.Pow(factor.Value.Denominator, count)), factor, times);
    }
}
