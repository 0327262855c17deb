using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>A limit that is a share of a measure.</summary>
internal sealed class MeasureShareLimitCodec : VariantCodec<FundingLimit, MeasureShareLimit>
{
    public override string Kind => "measureShare";

    protected override MeasureShareLimit? Read(ObjectReader from)
    {
        var measure = from.Id("measure");
        var rate = from.Ratio("rate", from.RatioUnit());
        return from.Build(() => MeasureShareLimit.Of(measure, rate));
    }

    protected override void Write(MeasureShareLimit limit, ObjectWriter to)
    {
        to.Text("measure", limit.Measure);
        to.PercentUnit();
        to.Percent("rate", limit.Rate);
    }
}
