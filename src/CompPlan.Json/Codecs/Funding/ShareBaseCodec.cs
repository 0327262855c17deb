using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>A share of a measure.</summary>
internal sealed class ShareBaseCodec : VariantCodec<FundingBase, ShareBase>
{
    public override string Kind => "share";

    protected override ShareBase? Read(ObjectReader from)
    {
        var measure = from.Id("measure");
        var rate = from.Ratio("rate", from.RatioUnit());
        var hurdle = from.OptionalAmount("hurdle");
        return from.Build(() => ShareBase.Of(measure, rate, hurdle));
    }

    protected override void Write(ShareBase source, ObjectWriter to)
    {
        to.Text("measure", source.Measure);
        to.PercentUnit();
        to.Percent("rate", source.Rate);
        to.Amount("hurdle", source.Hurdle);
    }
}
