using CompPlan.Curves;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Curves;

/// <summary>Bands, each of which pays for its slice.</summary>
internal sealed class MarginalCurveCodec : VariantCodec<PayoutCurve, MarginalCurve>
{
    public override string Kind => "marginal";

    protected override MarginalCurve? Read(ObjectReader from)
    {
        var axis = from.Choice("axis", CurveNames.Axes);
        var direction = from.Choice("direction", CurveNames.Directions);
        var numbers = CurveNumbers.Read(from, axis);
        var side = from.Choice("side", CurveNames.Sides);
        var bands = from.Parts("bands", band => CurveBandCodec.Read(band, numbers));
        var cap = numbers.OptionalPayout(from, "cap");
        return from.Build(() => MarginalCurve.Of(axis, direction, side, bands, cap, numbers.Pays));
    }

    protected override void Write(MarginalCurve curve, ObjectWriter to)
    {
        var numbers = CurveNumbers.Write(curve, to);
        to.Choice("side", curve.Side, CurveNames.Sides);
        to.Parts("bands", curve.Bands, (band, item) => CurveBandCodec.Write(band, numbers, item));
        numbers.Payout(to, "cap", curve.Cap);
    }
}
