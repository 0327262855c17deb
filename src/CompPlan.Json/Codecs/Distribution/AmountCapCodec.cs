using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>The same greatest amount for everybody.</summary>
internal sealed class AmountCapCodec : VariantCodec<IndividualCap, AmountCap>
{
    public override string Kind => "amount";

    protected override AmountCap? Read(ObjectReader from)
    {
        var amount = from.Amount("amount");
        return from.Build(() => AmountCap.Of(amount));
    }

    protected override void Write(AmountCap cap, ObjectWriter to) => to.Amount("amount", cap.Amount);
}
