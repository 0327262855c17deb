using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>A limit that is an amount.</summary>
internal sealed class AmountLimitCodec : VariantCodec<FundingLimit, AmountLimit>
{
    public override string Kind => "amount";

    protected override AmountLimit? Read(ObjectReader from)
    {
        var amount = from.Amount("amount");
        return from.Build(() => AmountLimit.Of(amount));
    }

    protected override void Write(AmountLimit limit, ObjectWriter to) => to.Amount("amount", limit.Amount);
}
