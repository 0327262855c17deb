using CompPlan.Curves;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Curves;

/// <summary>A point or a step of a curve: x on the curve's axis, and the payout in the curve's unit.</summary>
internal static class CurvePointCodec
{
    public static CurvePoint? Read(ObjectReader from, CurveAxis axis, RatioUnit unit)
    {
        var x = axis == CurveAxis.Ratio ? from.Ratio("x", unit) : from.Number("x");
        var payout = from.Ratio("payout", unit);
        return from.Build(() => CurvePoint.Of(x, payout));
    }

    public static void Write(CurvePoint point, CurveAxis axis, ObjectWriter to)
    {
        if (axis == CurveAxis.Ratio)
            to.Percent("x", point.X);
        else
            to.Number("x", point.X);
        to.Percent("payout", point.Payout);
    }
}
