using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;
using CompPlan.People;
using CompPlan.Rounding;

namespace CompPlan.Json.Codecs.People;

/// <summary>The members that units of presence share: the rounding of the factor, and what prorates target bonuses.</summary>
internal static class PresenceTerms
{
    private static readonly Names<TargetProration> Prorations = Names<TargetProration>.Of(
        ("membership", TargetProration.Membership), ("presence", TargetProration.Presence));

    public static RoundingRule? ReadRounding(ObjectReader from) => from.OptionalPart("rounding", RoundingRuleCodec.ReadRatio);

    public static TargetProration? ReadTargetBonus(ObjectReader from) => from.OptionalChoice("targetBonus", Prorations);

    public static void Write(PresenceRule rule, ObjectWriter to)
    {
        to.Part("rounding", rule.Rounding, RoundingRuleCodec.WriteRatio);
        to.OptionalChoice("targetBonus", rule.TargetBonus, Prorations);
    }
}
