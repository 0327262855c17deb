using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>What must hold for a gate to be open: a closed family of comparisons of one observed value with a stated one.</summary>
public abstract record GateCondition
{
    private protected GateCondition(Comparison comparison, Fraction threshold)
    {
        Comparison = comparison;
        Threshold = threshold;
    }

    /// <summary>The comparison that must hold.</summary>
    public Comparison Comparison { get; }

    /// <summary>The stated value, in the unit of what is observed.</summary>
    public Fraction Threshold { get; }

    internal abstract string Kind { get; }

    /// <summary>Whether the gate is open at <paramref name="observed"/>.</summary>
    public bool HoldsAt(Fraction observed) => Comparison switch
    {
        Comparison.AtLeast => observed >= Threshold,
        Comparison.Above => observed > Threshold,
        Comparison.AtMost => observed <= Threshold,
        _ => observed < Threshold,
    };

    /// <summary>The receipt of <paramref name="gate"/>, whose condition this is, on a node with the score <paramref name="before"/>.</summary>
    internal abstract GateReading Read(Gate gate, ResolvedFigures figures, Fraction before);
}
