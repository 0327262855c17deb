using CompPlan.Curves;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Curves;

/// <summary>Whole buckets, each of which adds the next amount.</summary>
internal sealed class BucketCurveCodec : VariantCodec<PayoutCurve, BucketCurve>
{
    public override string Kind => "buckets";

    protected override BucketCurve? Read(ObjectReader from)
    {
        var axis = from.Choice("axis", CurveNames.Axes);
        var direction = from.Choice("direction", CurveNames.Directions);
        var numbers = CurveNumbers.Read(from, axis);
        var first = numbers.OptionalX(from, "from");
        var size = numbers.X(from, "size");
        var amounts = numbers.Payouts(from, "amounts");
        var beyond = from.Choice("beyond", CurveNames.Beyond);
        var cap = numbers.OptionalPayout(from, "cap");
        return from.Build(() => BucketCurve.Of(axis, direction, size, amounts, beyond, first, cap, numbers.Pays));
    }

    protected override void Write(BucketCurve curve, ObjectWriter to)
    {
        var numbers = CurveNumbers.Write(curve, to);
        numbers.X(to, "from", curve.From);
        numbers.X(to, "size", curve.Size);
        numbers.Payouts(to, "amounts", curve.Amounts);
        to.Choice("beyond", curve.Beyond, CurveNames.Beyond);
        numbers.Payout(to, "cap", curve.Cap);
    }
}
