using CompPlan.Curves;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Curves;

/// <summary>Steps, each with the payout it reaches.</summary>
internal sealed class StepCurveCodec : VariantCodec<PayoutCurve, StepCurve>
{
    public override string Kind => "step";

    protected override StepCurve? Read(ObjectReader from)
    {
        var axis = from.Choice("axis", CurveNames.Axes);
        var direction = from.Choice("direction", CurveNames.Directions);
        var unit = from.RatioUnit();
        var side = from.Choice("side", CurveNames.Sides);
        var steps = from.Parts("steps", step => CurvePointCodec.Read(step, axis, unit));
        var otherwise = from.Ratio("otherwise", unit);
        var cap = from.OptionalRatio("cap", unit);
        return from.Build(() => StepCurve.Of(axis, direction, side, steps, otherwise, cap));
    }

    protected override void Write(StepCurve curve, ObjectWriter to)
    {
        to.Choice("axis", curve.Axis, CurveNames.Axes);
        to.Choice("direction", curve.Direction, CurveNames.Directions);
        to.PercentUnit();
        to.Choice("side", curve.Side, CurveNames.Sides);
        to.Parts("steps", curve.Steps, (step, item) => CurvePointCodec.Write(step, curve.Axis, item));
        to.Percent("otherwise", curve.Otherwise);
        to.Percent("cap", curve.Cap);
    }
}
