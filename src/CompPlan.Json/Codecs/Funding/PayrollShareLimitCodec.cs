using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>A limit that is a share of the salaries earned.</summary>
internal sealed class PayrollShareLimitCodec : VariantCodec<FundingLimit, PayrollShareLimit>
{
    public override string Kind => "payrollShare";

    protected override PayrollShareLimit? Read(ObjectReader from)
    {
        var rate = from.Ratio("rate", from.RatioUnit());
        return from.Build(() => PayrollShareLimit.Of(rate));
    }

    protected override void Write(PayrollShareLimit limit, ObjectWriter to)
    {
        to.PercentUnit();
        to.Percent("rate", limit.Rate);
    }
}
