using CompPlan.Distribution;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>How a department's pool goes to its people.</summary>
internal static class DistributionRuleCodec
{
    private static readonly Names<ExcessRule> Excesses = Names<ExcessRule>.Of(
        ("redistribute", ExcessRule.Redistribute), ("redistributeOnce", ExcessRule.RedistributeOnce),
        ("return", ExcessRule.Return), ("keep", ExcessRule.Keep));

    private static readonly Names<FloorShortage> Shortages = Names<FloorShortage>.Of(("refuse", FloorShortage.Refuse), ("scale", FloorShortage.Scale));

    public static DistributionRule? Read(ObjectReader from)
    {
        var unit = from.WeightUnit();
        var parts = from.Parts("parts", ReadPart);
        var cap = from.OptionalPart("cap", BoundFamily.All.Read);
        var excess = from.OptionalChoice("excess", Excesses);
        var floor = from.OptionalPart("floor", BoundFamily.All.Read);
        var shortage = from.OptionalChoice("shortage", Shortages);
        return from.Build(() => DistributionRule.Of(unit, parts, cap, excess, floor, shortage));
    }

    public static void Write(DistributionRule rule, ObjectWriter to)
    {
        to.WeightUnit(rule.Unit);
        to.Parts("parts", rule.Parts, WritePart);
        to.Part("cap", rule.Cap, BoundFamily.All.Write);
        to.OptionalChoice("excess", rule.Excess, Excesses);
        to.Part("floor", rule.Floor, BoundFamily.All.Write);
        to.OptionalChoice("shortage", rule.Shortage, Shortages);
    }

    private static SubPool? ReadPart(ObjectReader from)
    {
        var id = from.Id("id");
        var weight = from.Number("weight");
        var key = from.Part("key", KeyFamily.All.Read);
        return from.Build(() => SubPool.Of(id, weight, key));
    }

    private static void WritePart(SubPool part, ObjectWriter to)
    {
        to.Text("id", part.Id);
        to.Number("weight", part.Weight);
        to.Part("key", part.Key, KeyFamily.All.Write);
    }
}
