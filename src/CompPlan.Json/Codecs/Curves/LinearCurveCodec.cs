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
        var numbers = CurveNumbers.Read(from, axis);
        var points = from.Parts("points", point => CurvePointCodec.ReadPoint(point, numbers));
        var below = from.Choice("below", CurveNames.Ends);
        var above = from.Choice("above", CurveNames.Ends);
        var floor = numbers.OptionalPayout(from, "floor");
        var cap = numbers.OptionalPayout(from, "cap");
        return from.Build(() => LinearCurve.Of(axis, direction, points, below, above, floor, cap, numbers.Pays));
    }

    protected override void Write(LinearCurve curve, ObjectWriter to)
    {
        var numbers = CurveNumbers.Write(curve, to);
        to.Parts("points", curve.Points, (point, item) => CurvePointCodec.Write(point, numbers, item));
        to.Choice("below", curve.Below, CurveNames.Ends);
        to.Choice("above", curve.Above, CurveNames.Ends);
        numbers.Payout(to, "floor", curve.Floor);
        numbers.Payout(to, "cap", curve.Cap);
    }
}
