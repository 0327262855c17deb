using CompPlan.Curves;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// The curve reads actual − target, in the measure's unit: zero at the target. The target may be of any sign, so this is the
/// attainment of results that may be negative and of targets of zero.
/// </summary>
public sealed record Variance : AttainmentRule
{
    private Variance(RoundingRule? rounding)
        : base(rounding)
    {
    }

    /// <summary>Always a value in the measure's unit.</summary>
    public override CurveAxis Axis => CurveAxis.Value;

    /// <summary>Always: there is no variance without a target.</summary>
    public override bool NeedsTarget => true;

    internal override string Kind => "variance";

    /// <summary>Actual − target, rounded where <paramref name="rounding"/> says so; its step is in the measure's unit.</summary>
    public static Variance Of(RoundingRule? rounding = null) => new(rounding);

    private protected override Fraction Unrounded(Fraction actual, Fraction target) => actual - target;
}
