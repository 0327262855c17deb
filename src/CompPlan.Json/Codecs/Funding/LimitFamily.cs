using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>The table of caps and floors of a pool.</summary>
internal static class LimitFamily
{
    public static Family<FundingLimit> All { get; } = Family<FundingLimit>.Of(
        new AmountLimitCodec(), new MeasureShareLimitCodec(), new PayrollShareLimitCodec(), new PerHeadLimitCodec());
}
