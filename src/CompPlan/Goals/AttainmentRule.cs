using CompPlan.Curves;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// What a goal's curve is read at: a closed family. Attainment against the target, with the stated inverse where less is
/// better, the variance from the target, or the raw value. It may be rounded before the curve reads it, which moves money: the place is a plan term.
/// </summary>
public abstract record AttainmentRule
{
    private protected AttainmentRule(RoundingRule? rounding) => Rounding = rounding;

    /// <summary>
    /// How the result is rounded before the curve reads it; absent where it is not. The step is a ratio (0.0001 for two
    /// decimals of a percent), for a variance and a raw value it is in the measure's unit.
    /// </summary>
    public RoundingRule? Rounding { get; }

    /// <summary>The axis that a curve read at this must have.</summary>
    public abstract CurveAxis Axis { get; }

    /// <summary>Whether there is no result without a target.</summary>
    public virtual bool NeedsTarget => Axis == CurveAxis.Ratio;

    internal abstract string Kind { get; }

    /// <summary>Where the curve is to be read for <paramref name="actual"/>, in the measure's unit, against <paramref name="target"/>.</summary>
    /// <exception cref="ArgumentNullException">The rule needs a target and there is none.</exception>
    /// <exception cref="DivideByZeroException">The case was not reviewed and divides by zero.</exception>
    public Attainment Attain(Fraction actual, Fraction? target)
    {
        if (NeedsTarget && target is null)
            throw new ArgumentNullException(nameof(target), "Attainment is measured against a target.");
        return Attainment.Of(this, actual, target, Unrounded(actual, target.GetValueOrDefault()));
    }

    private protected abstract Fraction Unrounded(Fraction actual, Fraction target);

    /// <summary>Whether the result would divide by this actual, so that none exists when it is zero.</summary>
    internal virtual bool DividesByActual => false;
}
