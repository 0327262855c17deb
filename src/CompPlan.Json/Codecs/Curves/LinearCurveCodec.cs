using CompPlan.Curves;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Curves;

/// <summary>A line through points.</summary>
internal sealed class LinearCurveCodec : VariantCodec<PayoutCurve, LinearCurve>
{
    public override string Kind => "linear";

    protected override LinearCurve? Read(ObjectReader from)
    {
        var axis = from.Choice("axis", CurveNames.Axes);
        var direction = from.Choice("direction", CurveNames.Directions);
        var unit = from.RatioUnit();
        var points = from.Parts("points", point => CurvePointCodec.Read(point, axis, unit));
        var below = from.Choice("below", CurveNames.Ends);
        var above = from.Choice("above", CurveNames.Ends);
        var floor = from.OptionalRatio("floor", unit);
        var cap = from.OptionalRatio("cap", unit);
        return from.Build(() => LinearCurve.Of(axis, direction, points, below, above, floor, cap));
    }

    protected override void Write(LinearCurve curve, ObjectWriter to)
    {
        to.Choice("axis", curve.Axis, CurveNames.Axes);
        to.Choice("direction", curve.Direction, CurveNames.Directions);
        to.PercentUnit();
        to.Parts("points", curve.Points, (point, item) => CurvePointCodec.Write(point, curve.Axis, item));
        to.Choice("below", curve.Below, CurveNames.Ends);
        to.Choice("above", curve.Above, CurveNames.Ends);
        to.Percent("floor", curve.Floor);
        to.Percent("cap", curve.Cap);
    }
}
