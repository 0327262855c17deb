using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The receipt of an attainment: actual and target, the exact result, its rounding, and what the curve reads.</summary>
public sealed record Attainment
{
    private Attainment(AttainmentRule rule, Fraction actual, Fraction? target, Fraction unrounded)
    {
        Rule = rule;
        Actual = actual;
        Target = target;
        Unrounded = unrounded;
        Rounded = rule.Rounding?.Round(unrounded);
    }

    /// <summary>The rule it was computed by.</summary>
    public AttainmentRule Rule { get; }

    /// <summary>The measured value, in the measure's unit.</summary>
    public Fraction Actual { get; }

    /// <summary>The target, in the measure's unit; absent for a raw value without one.</summary>
    public Fraction? Target { get; }

    /// <summary>The exact result: a ratio, 1 = 100 %, or the variance or raw value in the measure's unit.</summary>
    public Fraction Unrounded { get; }

    /// <summary>Its rounding; absent where the plan states none.</summary>
    public Rounded? Rounded { get; }

    /// <summary>What the curve reads and what gates compare: the rounded result, or the exact one where nothing is rounded.</summary>
    public Fraction Value => Rounded?.Result ?? Unrounded;

    internal static Attainment Of(AttainmentRule rule, Fraction actual, Fraction? target, Fraction unrounded) => new(rule, actual, target, unrounded);
}
