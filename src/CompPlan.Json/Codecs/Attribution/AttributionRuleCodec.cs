using CompPlan.Attribution;
using CompPlan.Json.Binding;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>Who is credited for a deal. The first terms stand in the rule itself, each later set is one of its changes. Without a use it splits the deals.</summary>
internal static class AttributionRuleCodec
{
    public static AttributionRule? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var use = from.OptionalPart("use", CreditUseFamily.All.Read);
        var first = AttributionTermsCodec.Read(from);
        var changes = from.OptionalParts("changes", AttributionTermsCodec.ReadChange);
        return from.Build(() => changes.Aggregate(
            AttributionRule.Of(id, name, first!).WithUse(use ?? SplitCredit.Of()), (rule, change) => rule.WithChange(change)));
    }

    public static void Write(AttributionRule rule, ObjectWriter to)
    {
        to.Text("id", rule.Id);
        to.Text("name", rule.Name);
        to.Part("use", rule.Use, CreditUseFamily.All.Write);
        AttributionTermsCodec.Write(rule.Terms[0], to);
        to.OptionalParts("changes", ValueList<AttributionTerms>.Of(rule.Terms.Skip(1)), AttributionTermsCodec.WriteChange);
    }
}
