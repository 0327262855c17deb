using CompPlan.Curves;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>Attainment where less is better, by the stated inverse.</summary>
public sealed record LowerIsBetter : AttainmentRule
{
    private LowerIsBetter(InverseMethod inverse, RoundingRule? rounding)
        : base(rounding) => Inverse = inverse;

    /// <summary>How the ratio is turned round.</summary>
    public InverseMethod Inverse { get; }

    /// <summary>Always attainment.</summary>
    public override CurveAxis Axis => CurveAxis.Ratio;

    internal override string Kind => "lowerIsBetter";

    internal override bool DividesByActual => Inverse == InverseMethod.TargetOverActual;

    /// <summary>Attainment by <paramref name="inverse"/>, rounded where <paramref name="rounding"/> says so.</summary>
    public static LowerIsBetter Of(InverseMethod inverse, RoundingRule? rounding = null) => new(inverse, rounding);

    private protected override Fraction Unrounded(Fraction actual, Fraction target) =>
        DividesByActual ? target / actual : 2 - actual / target;
}
