using CompPlan.Funding;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>How a pool is funded: its members stand in the order in which they work.</summary>
internal static class FundingRuleCodec
{
    private static readonly Names<ScoreUse> Uses = Names<ScoreUse>.Of(
        ("applied", ScoreUse.Applied), ("notApplied", ScoreUse.NotApplied), ("bySource", ScoreUse.BySource));

    private static readonly Names<FloorWhenGated> Gated = Names<FloorWhenGated>.Of(
        ("pays", FloorWhenGated.Pays), ("nothing", FloorWhenGated.Nothing));

    private static readonly Names<TrueUp> TrueUps = Names<TrueUp>.Of(("yearToDate", TrueUp.YearToDate));

    private static readonly Names<NegativePool> Negatives = Names<NegativePool>.Of(
        ("zero", NegativePool.Zero), ("carry", NegativePool.Carry), ("recover", NegativePool.Recover), ("absorb", NegativePool.Absorb));

    private static readonly Names<UndistributedRule> Undistributeds = Names<UndistributedRule>.Of(("carry", UndistributedRule.Carry));

    public static FundingRule? Read(ObjectReader from)
    {
        var source = from.Part("base", FundingFamily.All.Read);
        var score = from.Choice("score", Uses);
        var factorRounding = from.OptionalPart("factorRounding", RoundingRuleCodec.ReadRatio);
        var cost = from.OptionalPart("employerCost", EmployerCostCodec.Read);
        var rounding = from.Part("rounding", RoundingRuleCodec.ReadMoney);
        var cap = from.OptionalPart("cap", LimitFamily.All.Read);
        var floor = from.OptionalPart("floor", LimitFamily.All.Read);
        var floorWhenGated = from.OptionalChoice("floorWhenGated", Gated);
        var trueUp = from.OptionalChoice("trueUp", TrueUps);
        var negative = from.OptionalChoice("negative", Negatives);
        var draw = from.OptionalPart("draw", DrawCodec.Read);
        var reserve = from.OptionalPart("reserve", PoolShareCodec.Read);
        var companyShare = from.OptionalPart("companyShare", PoolShareCodec.Read);
        var undistributed = from.OptionalChoice("undistributed", Undistributeds);
        return from.Build(() => FundingRule.Of(source, score, rounding)
            .WithFactorRounding(factorRounding)
            .WithEmployerCost(cost)
            .WithCap(cap)
            .WithFloor(floor, floorWhenGated)
            .WithTrueUp(trueUp)
            .WithNegative(negative)
            .WithDraw(draw)
            .WithReserve(reserve)
            .WithCompanyShare(companyShare)
            .WithUndistributed(undistributed));
    }

    public static void Write(FundingRule rule, ObjectWriter to)
    {
        to.Part("base", rule.Base, FundingFamily.All.Write);
        to.Choice("score", rule.Score, Uses);
        to.Part("factorRounding", rule.FactorRounding, RoundingRuleCodec.WriteRatio);
        to.Part("employerCost", rule.EmployerCost, EmployerCostCodec.Write);
        to.Part("rounding", rule.Rounding, RoundingRuleCodec.WriteMoney);
        to.Part("cap", rule.Cap, LimitFamily.All.Write);
        to.Part("floor", rule.Floor, LimitFamily.All.Write);
        to.OptionalChoice("floorWhenGated", rule.FloorWhenGated, Gated);
        to.OptionalChoice("trueUp", rule.TrueUp, TrueUps);
        to.OptionalChoice("negative", rule.Negative, Negatives);
        to.Part("draw", rule.Draw, DrawCodec.Write);
        to.Part("reserve", rule.Reserve, PoolShareCodec.Write);
        to.Part("companyShare", rule.CompanyShare, PoolShareCodec.Write);
        to.OptionalChoice("undistributed", rule.Undistributed, Undistributeds);
    }
}
