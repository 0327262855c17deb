using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// What a closed gate, or a modifier whose condition holds, does to the score of its node: a closed family. Under a gate none
/// of them can raise a score that is not negative.
/// </summary>
public abstract record GateEffect
{
    private protected GateEffect()
    {
    }

    internal abstract string Kind { get; }

    /// <summary>What its value is counted in; absent where it has none of the score's unit.</summary>
    internal virtual PayoutUnit? Unit => null;

    /// <summary>The score after the effect.</summary>
    internal abstract Fraction Apply(Fraction score);
}
