using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>The table of what funds a pool.</summary>
internal static class FundingFamily
{
    public static Family<FundingBase> All { get; } = Family<FundingBase>.Of(
        new FixedBaseCodec(),
        new ShareBaseCodec(),
        new ScheduleBaseCodec(),
        new PerUnitBaseCodec(),
        new PerHeadBaseCodec(),
        new TargetBonusesBaseCodec(),
        new PayrollBaseCodec(),
        new ProfitShareBaseCodec(),
        new ReservedBaseCodec(),
        new SumBaseCodec());
}
