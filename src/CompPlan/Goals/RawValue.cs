using CompPlan.Curves;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The curve reads the measured value itself, in the measure's unit. A target may be stated for the record; nothing is computed from it.</summary>
public sealed record RawValue : AttainmentRule
{
    private RawValue(RoundingRule? rounding)
        : base(rounding)
    {
    }

    /// <summary>Always the raw value.</summary>
    public override CurveAxis Axis => CurveAxis.Value;

    internal override string Kind => "rawValue";

    /// <summary>The measured value, rounded where <paramref name="rounding"/> says so; its step is in the measure's unit.</summary>
    public static RawValue Of(RoundingRule? rounding = null) => new(rounding);

    private protected override Fraction Unrounded(Fraction actual, Fraction target) => actual;
}
