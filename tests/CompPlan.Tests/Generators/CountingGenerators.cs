using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>Which touches count, caps, and touches that state what those ask for. Only what fits the model of the terms.</summary>
public static class CountingGenerators
{
    /// <summary>Shares of the people of a touch.</summary>
    private static readonly Fraction[][] Shares =
        [[1], [Fraction.Of(1, 2), Fraction.Of(1, 2)], [Fraction.Of(1, 7), Fraction.Of(6, 7)], [Fraction.Of(1, 65_537), Fraction.Of(65_536, 65_537)], [Fraction.Of(1, 65_539), Fraction.Of(65_538, 65_539)],
         [Fraction.Of(1, 3), Fraction.Of(1, 6), Fraction.Of(1, 2)]];

    /// <summary>The terms, often with conditions, sometimes with caps.</summary>
    public static Gen<AttributionTerms> Conditions(AttributionTerms terms) =>
        from eligibility in Eligibility(keepsLast: !CreditsEachMilestone(terms))
        from asked in Gen.Elements(true, false)
        from caps in Caps
        from capped in Gen.Elements(true, false, false)
        from excess in Gen.Elements(CappedExcess.Redistribute, CappedExcess.House)
        let counted = asked ? terms.WithEligibility(eligibility) : terms
        select capped && caps.Count > 0 && !CreditsEachMilestone(terms) ? counted.WithCaps(caps, excess) : counted;

    /// <summary>Conditions of every kind, each there or not.</summary>
    public static Gen<TouchEligibility> Eligibility(bool keepsLast) =>
        from lookback in Maybe(Window)
        from kinds in Maybe(Gen.NonEmptyListOf(Gen.Elements("call", "visit", "k0", "unheard")).Select(kinds => kinds.Distinct().ToList()))
        from minimum in Maybe(Minimum)
        from deduplication in Maybe(Repeats(keepsLast))
        from selfLogged in Gen.Elements(SelfLoggedRule.Counts, SelfLoggedRule.NeedsConfirmation, SelfLoggedRule.DoesNotCount)
        from logged in Maybe(Logged)
        select TouchEligibility.All.WithLookback(lookback).WithKinds(kinds).WithMinimumEngagement(minimum).WithDeduplication(deduplication)
            .WithSelfLogged(selfLogged).WithLoggedWithin(logged);

    /// <summary>A touch with some of what few touches state; or the rows of several people, where it has an id.</summary>
    public static Gen<List<Touch>> Detailed(Touch touch) =>
        from contact in Gen.Elements(null, "c1", "c2")
        from channel in Gen.Elements(null, "web", "fair")
        from shares in Gen.Frequency((3, Gen.Constant(Array.Empty<Fraction>())), (1, Gen.Elements(Shares)))
        from actors in Gen.Shuffle("ann", "bob", "bot.1", "eve")
        from roles in Gen.ArrayOf(Gen.Elements("campaign", "closing"), 3)
        from rows in Gen.CollectToList(
            touch.Id is null || shares.Length == 0
                ? [touch]
                : shares.Select((share, place) => Touch.Of(touch.Id, touch.Deal!, touch.At, touch.Sequence, actors[place], roles[place], touch.Kind, touch.KnownOn).WithShare(share)),
            Stated)
        select rows.Select(row => row.WithContact(contact).WithChannel(channel)).ToList();

    private static Gen<Touch> Stated(Touch touch) =>
        from engagement in Gen.Elements<int?>(null, 0, 1, 5)
        from hours in Gen.Elements<int?>(null, -1, 0, 2, 24, 30)
        from logger in Gen.Elements(null, "ann", "bob", "eve")
        from confirmer in Gen.Elements(null, "ann", "eve")
        select touch.WithEngagement(engagement is { } strength ? Fraction.Of(strength, 2) : null)
            .WithLogged(hours is { } late ? touch.At + Duration.FromHours(late) : null, logger)
            .WithConfirmedBy(confirmer);

    private static Gen<TouchWindow> Window => Gen.Elements(
        TouchWindow.OfSeconds(0), TouchWindow.OfSeconds(1200), TouchWindow.OfHours(2), TouchWindow.OfHours(24), TouchWindow.OfDays(1),
        TouchWindow.OfCalendarDays(0), TouchWindow.OfCalendarDays(1), TouchWindow.OfCalendarDays(2));

    private static Gen<MinimumEngagement> Minimum =>
        from value in Gen.Elements<Fraction>(0, Fraction.Of(1, 2), 1)
        from unstated in Gen.Elements(UnstatedRule.Counts, UnstatedRule.DoesNotCount)
        select MinimumEngagement.Of(value, unstated);

    private static Gen<LoggedWithin> Logged =>
        from window in Window
        from unlogged in Gen.Elements(UnstatedRule.Counts, UnstatedRule.DoesNotCount)
        select LoggedWithin.Of(window, unlogged);

    private static Gen<Deduplication> Repeats(bool keepsLast) =>
        from key in Gen.SubListOf(Enum.GetValues<TouchPart>())
        from window in Window
        from repeats in Gen.Elements(RepeatRule.Consecutive, RepeatRule.Window, RepeatRule.All)
        from keep in Gen.Elements(KeptTouch.First, keepsLast ? KeptTouch.Last : KeptTouch.First)
        let parts = key.Count == 0 ? [TouchPart.Actor] : key
        select Deduplication.Of(parts, repeats, repeats == RepeatRule.Window ? window : null, keep);

    private static Gen<List<CreditCap>> Caps =>
        from groups in Gen.SubListOf(Enum.GetValues<CapGroup>())
        from caps in Gen.CollectToList(groups, Cap)
        from order in Gen.Shuffle(caps.AsEnumerable())
        select order.ToList();

    private static Gen<CreditCap> Cap(CapGroup held) =>
        from share in Gen.Elements<Fraction>(1, Fraction.Of(1, 2), Fraction.Of(1, 3), Fraction.Of(1, 7), Fraction.Of(7, 10), Fraction.Of(1, 1000))
        from only in Gen.Elements(true, false)
        select only ? CreditCap.Of(held, NameIn(held), share) : CreditCap.Of(held, share);

    private static string NameIn(CapGroup held) => held switch { CapGroup.Kind => "call", CapGroup.Person => "bob", _ => "marketing" };

    private static bool CreditsEachMilestone(AttributionTerms terms) => terms.Model is MilestoneModel { Timing: CreditTiming.EachMilestone };

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));
}
