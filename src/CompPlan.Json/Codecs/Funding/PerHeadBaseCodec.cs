using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>A base for each person.</summary>
internal sealed class PerHeadBaseCodec : VariantCodec<FundingBase, PerHeadBase>
{
    public override string Kind => "perHead";

    protected override PerHeadBase? Read(ObjectReader from)
    {
        var each = from.Part("of", FundingFamily.All.Read);
        return from.Build(() => PerHeadBase.Of(each));
    }

    protected override void Write(PerHeadBase source, ObjectWriter to) => to.Part("of", source.Each, FundingFamily.All.Write);
}
