using CompPlan.Funding;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>A share of a pool that is not divided.</summary>
internal static class PoolShareCodec
{
    public static PoolShare? Read(ObjectReader from)
    {
        var rate = from.Ratio("value", from.RatioUnit());
        var midpoint = from.Choice("midpoint", RoundingRuleCodec.Midpoints);
        return from.Build(() => PoolShare.Of(rate, midpoint));
    }

    public static void Write(PoolShare share, ObjectWriter to)
    {
        to.PercentUnit();
        to.Percent("value", share.Rate);
        to.Choice("midpoint", share.Midpoint, RoundingRuleCodec.Midpoints);
    }
}
