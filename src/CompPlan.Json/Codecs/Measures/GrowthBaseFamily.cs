using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>The table of what growth is measured against.</summary>
internal static class GrowthBaseFamily
{
    public static Family<GrowthBase> All { get; } = Family<GrowthBase>.Of(new PriorPeriodCodec(), new PriorYearCodec(), new BaselineCodec());
}
