using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>A fixed amount.</summary>
internal sealed class FixedBaseCodec : VariantCodec<FundingBase, FixedBase>
{
    public override string Kind => "fixed";

    protected override FixedBase? Read(ObjectReader from)
    {
        var amount = from.Amount("amount");
        return from.Build(() => FixedBase.Of(amount));
    }

    protected override void Write(FixedBase source, ObjectWriter to) => to.Amount("amount", source.Amount);
}
