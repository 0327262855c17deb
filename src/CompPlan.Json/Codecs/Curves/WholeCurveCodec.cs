using CompPlan.Curves;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Curves;

/// <summary>Bands, of which the one that holds x pays for all of it.</summary>
internal sealed class WholeCurveCodec : VariantCodec<PayoutCurve, WholeCurve>
{
    public override string Kind => "whole";

    protected override WholeCurve? Read(ObjectReader from)
    {
        var axis = from.Choice("axis", CurveNames.Axes);
        var direction = from.Choice("direction", CurveNames.Directions);
        var numbers = CurveNumbers.Read(from, axis);
        var side = from.Choice("side", CurveNames.Sides);
        var bands = from.Parts("bands", band => CurveBandCodec.Read(band, numbers));
        var cap = numbers.OptionalPayout(from, "cap");
        return from.Build(() => WholeCurve.Of(axis, direction, side, bands, cap, numbers.Pays));
    }

    protected override void Write(WholeCurve curve, ObjectWriter to)
    {
        var numbers = CurveNumbers.Write(curve, to);
        to.Choice("side", curve.Side, CurveNames.Sides);
        to.Parts("bands", curve.Bands, (band, item) => CurveBandCodec.Write(band, numbers, item));
        numbers.Payout(to, "cap", curve.Cap);
    }
}
