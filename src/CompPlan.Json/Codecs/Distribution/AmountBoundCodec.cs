using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>The same greatest amount for everybody.</summary>
internal sealed class AmountBoundCodec : VariantCodec<IndividualBound, AmountBound>
{
    public override string Kind => "amount";

    protected override AmountBound? Read(ObjectReader from)
    {
        var amount = from.Amount("amount");
        return from.Build(() => AmountBound.Of(amount));
    }

    protected override void Write(AmountBound cap, ObjectWriter to) => to.Amount("amount", cap.Amount);
}
