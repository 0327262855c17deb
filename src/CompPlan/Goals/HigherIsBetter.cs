using CompPlan.Curves;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>Attainment = actual ÷ target.</summary>
public sealed record HigherIsBetter : AttainmentRule
{
    private HigherIsBetter(RoundingRule? rounding)
        : base(rounding)
    {
    }

    /// <summary>Always attainment.</summary>
    public override CurveAxis Axis => CurveAxis.Ratio;

    internal override string Kind => "higherIsBetter";

    /// <summary>Actual ÷ target, rounded where <paramref name="rounding"/> says so.</summary>
    public static HigherIsBetter Of(RoundingRule? rounding = null) => new(rounding);

    private protected override Fraction Unrounded(Fraction actual, Fraction target) => actual / target;
}
