using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>A share of the salaries earned.</summary>
internal sealed class PayrollBaseCodec : VariantCodec<FundingBase, PayrollBase>
{
    public override string Kind => "payroll";

    protected override PayrollBase? Read(ObjectReader from)
    {
        var rate = from.Ratio("rate", from.RatioUnit());
        return from.Build(() => PayrollBase.Of(rate));
    }

    protected override void Write(PayrollBase source, ObjectWriter to)
    {
        to.PercentUnit();
        to.Percent("rate", source.Rate);
    }
}
