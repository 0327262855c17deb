using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>Which touches count. Every member is optional; without it the condition is not asked.</summary>
internal static class TouchEligibilityCodec
{
    private static readonly Names<UnstatedRule> UnstatedRules = Names<UnstatedRule>.Of(
        ("counts", UnstatedRule.Counts), ("doesNotCount", UnstatedRule.DoesNotCount));

    private static readonly Names<SelfLoggedRule> SelfLoggedRules = Names<SelfLoggedRule>.Of(
        ("counts", SelfLoggedRule.Counts), ("needsConfirmation", SelfLoggedRule.NeedsConfirmation), ("doesNotCount", SelfLoggedRule.DoesNotCount));

    public static TouchEligibility? Read(ObjectReader from)
    {
        var lookback = from.OptionalPart("lookback", TouchWindowCodec.Read);
        var kinds = from.OptionalIds("kinds");
        var engagement = from.OptionalPart("minimumEngagement", ReadEngagement);
        var deduplication = from.OptionalPart("deduplication", DeduplicationCodec.Read);
        var selfLogged = from.OptionalChoice("selfLogged", SelfLoggedRules);
        var loggedWithin = from.OptionalPart("loggedWithin", ReadLoggedWithin);
        return from.Build(() => TouchEligibility.All
            .WithLookback(lookback).WithKinds(kinds).WithMinimumEngagement(engagement).WithDeduplication(deduplication)
            .WithSelfLogged(selfLogged ?? SelfLoggedRule.Counts).WithLoggedWithin(loggedWithin));
    }

    public static void Write(TouchEligibility eligibility, ObjectWriter to)
    {
        to.Part("lookback", eligibility.Lookback, TouchWindowCodec.Write);
        if (eligibility.Kinds is { } kinds)
            to.Ids("kinds", kinds);
        to.Part("minimumEngagement", eligibility.MinimumEngagement, WriteEngagement);
        to.Part("deduplication", eligibility.Deduplication, DeduplicationCodec.Write);
        to.OptionalChoice("selfLogged", eligibility.SelfLogged == SelfLoggedRule.Counts ? null : (SelfLoggedRule?)eligibility.SelfLogged, SelfLoggedRules);
        to.Part("loggedWithin", eligibility.LoggedWithin, WriteLoggedWithin);
    }

    private static MinimumEngagement? ReadEngagement(ObjectReader from)
    {
        var value = from.Number("value");
        var unstated = from.Choice("unstated", UnstatedRules);
        return from.Build(() => MinimumEngagement.Of(value, unstated));
    }

    private static void WriteEngagement(MinimumEngagement minimum, ObjectWriter to)
    {
        to.Number("value", minimum.Value);
        to.Choice("unstated", minimum.Unstated, UnstatedRules);
    }

    private static LoggedWithin? ReadLoggedWithin(ObjectReader from)
    {
        var limit = TouchWindowCodec.ReadMembers(from);
        var unlogged = from.Choice("unlogged", UnstatedRules);
        return from.Build(() => LoggedWithin.Of(limit, unlogged));
    }

    private static void WriteLoggedWithin(LoggedWithin within, ObjectWriter to)
    {
        TouchWindowCodec.Write(within.Limit, to);
        to.Choice("unlogged", within.Unlogged, UnstatedRules);
    }
}
