using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>What a closed gate does to the score of its node: a closed family. None of them can raise a score.</summary>
public abstract record GateEffect
{
    private protected GateEffect()
    {
    }

    internal abstract string Kind { get; }

    /// <summary>The score after a closed gate.</summary>
    internal abstract Fraction Apply(Fraction score);
}
