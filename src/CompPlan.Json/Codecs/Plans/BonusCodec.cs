using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Distribution;
using CompPlan.Json.Codecs.Funding;
using CompPlan.Json.Codecs.Goals;
using CompPlan.Json.Codecs.People;
using CompPlan.Json.Codecs.Periods;
using CompPlan.Json.Codecs.Splits;
using CompPlan.Plans;

namespace CompPlan.Json.Codecs.Plans;

/// <summary>One bonus of the plan.</summary>
internal static class BonusCodec
{
    public static Bonus? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var cadence = from.Choice("cadence", CadenceNames.All);
        var eligibility = from.Part("eligibility", EligibilityFamily.All.Read);
        var presence = from.OptionalPart("presence", PresenceFamily.All.Read);
        var score = from.Part("score", ScoreFamily.All.Read);
        var funding = from.Part("funding", FundingRuleCodec.Read);
        var split = from.Part("split", SplitFamily.All.Read);
        var distribution = from.Part("distribution", DistributionRuleCodec.Read);
        return from.Build(() => Bonus.Of(id, cadence, eligibility, score, funding, split, distribution, name).WithPresence(presence));
    }

    public static void Write(Bonus bonus, ObjectWriter to)
    {
        to.Text("id", bonus.Id);
        to.Text("name", bonus.Name);
        to.Choice("cadence", bonus.Cadence, CadenceNames.All);
        to.Part("eligibility", bonus.Eligibility, EligibilityFamily.All.Write);
        to.Part("presence", bonus.Presence, PresenceFamily.All.Write);
        to.Part("score", bonus.Score, ScoreFamily.All.Write);
        to.Part("funding", bonus.Funding, FundingRuleCodec.Write);
        to.Part("split", bonus.Split, SplitFamily.All.Write);
        to.Part("distribution", bonus.Distribution, DistributionRuleCodec.Write);
    }
}
