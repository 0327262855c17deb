using CompPlan.Funding;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>How a pool is funded.</summary>
internal static class FundingRuleCodec
{
    private static readonly Names<ScoreUse> Uses = Names<ScoreUse>.Of(("applied", ScoreUse.Applied), ("notApplied", ScoreUse.NotApplied));

    private static readonly Names<FloorWhenGated> Gated = Names<FloorWhenGated>.Of(
        ("pays", FloorWhenGated.Pays), ("nothing", FloorWhenGated.Nothing));

    public static FundingRule? Read(ObjectReader from)
    {
        var source = from.Part("base", FundingFamily.All.Read);
        var score = from.Choice("score", Uses);
        var rounding = from.Part("rounding", RoundingRuleCodec.ReadMoney);
        var cap = from.OptionalAmount("cap");
        var floor = from.OptionalAmount("floor");
        var floorWhenGated = from.OptionalChoice("floorWhenGated", Gated);
        return from.Build(() => FundingRule.Of(source, score, rounding, cap, floor, floorWhenGated));
    }

    public static void Write(FundingRule rule, ObjectWriter to)
    {
        to.Part("base", rule.Base, FundingFamily.All.Write);
        to.Choice("score", rule.Score, Uses);
        to.Part("rounding", rule.Rounding, RoundingRuleCodec.WriteMoney);
        to.Amount("cap", rule.Cap);
        to.Amount("floor", rule.Floor);
        to.OptionalChoice("floorWhenGated", rule.FloorWhenGated, Gated);
    }
}
