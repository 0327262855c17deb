using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>A limit that is an amount a head.</summary>
internal sealed class PerHeadLimitCodec : VariantCodec<FundingLimit, PerHeadLimit>
{
    public override string Kind => "perHead";

    protected override PerHeadLimit? Read(ObjectReader from)
    {
        var amount = from.Amount("amount");
        return from.Build(() => PerHeadLimit.Of(amount));
    }

    protected override void Write(PerHeadLimit limit, ObjectWriter to) => to.Amount("amount", limit.Amount);
}
