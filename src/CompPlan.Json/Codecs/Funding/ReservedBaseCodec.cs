using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>What another bonus reserved.</summary>
internal sealed class ReservedBaseCodec : VariantCodec<FundingBase, ReservedBase>
{
    public override string Kind => "reserved";

    protected override ReservedBase? Read(ObjectReader from)
    {
        var bonus = from.Id("bonus");
        return from.Build(() => ReservedBase.Of(bonus));
    }

    protected override void Write(ReservedBase source, ObjectWriter to) => to.Text("bonus", source.Bonus);
}
