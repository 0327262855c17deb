using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>A condition that compares one observed value with a stated one: a closed family.</summary>
public abstract record ComparedCondition : GateCondition
{
    private protected ComparedCondition(Comparison comparison, Fraction threshold)
    {
        Comparison = comparison;
        Threshold = threshold;
    }

    /// <summary>The comparison that must hold.</summary>
    public Comparison Comparison { get; }

    /// <summary>The stated value, in the unit of what is observed.</summary>
    public Fraction Threshold { get; }

    /// <summary>Whether the condition holds at <paramref name="observed"/>.</summary>
    public bool HoldsAt(Fraction observed) => Comparison.HoldsFor(observed, Threshold);
}
