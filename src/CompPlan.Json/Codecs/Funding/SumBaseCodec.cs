using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>Several sources added.</summary>
internal sealed class SumBaseCodec : VariantCodec<FundingBase, SumBase>
{
    public override string Kind => "sum";

    protected override SumBase? Read(ObjectReader from)
    {
        var sources = from.Parts("sources", ReadSource);
        return from.Build(() => SumBase.Of(sources));
    }

    protected override void Write(SumBase source, ObjectWriter to) => to.Parts("sources", source.Sources, WriteSource);

    private static FundingSource? ReadSource(ObjectReader from)
    {
        var id = from.Id("id");
        var source = from.Part("base", FundingFamily.All.Read);
        var node = from.OptionalId("node");
        return from.Build(() => FundingSource.Of(id, source, node));
    }

    private static void WriteSource(FundingSource source, ObjectWriter to)
    {
        to.Text("id", source.Id);
        to.Part("base", source.Base, FundingFamily.All.Write);
        to.Text("node", source.Node);
    }
}
