using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>A fixed amount; whole for everybody where no proration is stated.</summary>
internal sealed class AmountBoundCodec : VariantCodec<IndividualBound, AmountBound>
{
    public override string Kind => "amount";

    protected override AmountBound? Read(ObjectReader from)
    {
        var amount = from.Amount("amount");
        var proration = from.OptionalChoice("proration", BoundFamily.Prorations);
        return from.Build(() => AmountBound.Of(amount, proration ?? BoundProration.None));
    }

    protected override void Write(AmountBound bound, ObjectWriter to)
    {
        to.Amount("amount", bound.Amount);
        to.OptionalChoice("proration", bound.Proration == BoundProration.None ? null : (BoundProration?)bound.Proration, BoundFamily.Prorations);
    }
}
