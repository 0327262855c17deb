using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Attribution.Crediting;

namespace CompPlan.Tests.Attribution;

/// <summary>
/// Which touches count, and the reason of those that do not. Wrong variants that die here: an exclusive end of the lookback or of a
/// window, calendar days counted as 24 hours, deduplication before the kinds, a window counted from the last repeat instead of the one
/// that was kept, a run cut by a touch that failed an earlier condition, the later of two reasons, confirmation by oneself.
/// </summary>
public class EligibilityTests
{
    private static readonly Deal Won = Deal("d", "100.00", won: "2026-03-30T12:00:00Z");

    [Theory]
    // 60 days of 24 hours before 30 March 12:00 UTC is 29 January 12:00 UTC, to the tick.
    [InlineData("2026-01-29T12:00:00Z", TouchWindowUnit.Days, "counts")]
    [InlineData("2026-01-29T11:59:59.9999999Z", TouchWindowUnit.Days, "OutsideLookback")]
    // 29 January in Paris begins on the 28th at 23:00 UTC; the won date is 30 March, 60 dates later.
    [InlineData("2026-01-28T23:00:00Z", TouchWindowUnit.CalendarDays, "counts")]
    [InlineData("2026-01-28T22:59:59.9999999Z", TouchWindowUnit.CalendarDays, "OutsideLookback")]
    public void The_end_of_the_lookback_is_inclusive(string at, TouchWindowUnit unit, string expected)
    {
        var lookback = unit == TouchWindowUnit.Days ? TouchWindow.OfDays(60) : TouchWindow.OfCalendarDays(60);
        Assert.Equal([expected, "counts"], Reasons(TouchEligibility.All.WithLookback(lookback), Touch("d", at, "a"), Touch("d", "2026-03-01", "b")));
    }

    [Fact]
    public void A_day_of_the_clocks_change_has_no_part_in_exact_time() =>
        // Clocks went forward in Paris on 29 March: 24 hours back from 30 March 14:00 local is 29 March 14:00 local all the same, but 36
        // hours back is 28 March 25:00, that is 29 March 01:00 local.
        Assert.Equal(
            ["OutsideLookback", "counts"],
            Reasons(
                TouchEligibility.All.WithLookback(TouchWindow.OfHours(36)),
                Touch("d", "2026-03-28T23:59:59Z", "a"), Touch("d", "2026-03-29T00:00:00Z", "b")));

    [Fact]
    public void Only_listed_kinds_count() =>
        Assert.Equal(
            ["counts", "OtherKind"],
            Reasons(TouchEligibility.All.WithKinds(["call", "fax"]), Touch("d", "2026-03-01", "a"), Touch("d", "2026-03-02", "a", kind: "visit")));

    [Theory]
    [InlineData(UnstatedRule.Counts, "counts")]
    [InlineData(UnstatedRule.DoesNotCount, "TooLittleEngagement")]
    public void Engagement_below_the_least_does_not_count(UnstatedRule rule, string unstated) =>
        Assert.Equal(
            ["TooLittleEngagement", "counts", unstated],
            Reasons(
                TouchEligibility.All.WithMinimumEngagement(MinimumEngagement.Of(2.5m, rule)),
                Touch("d", "2026-03-01", "a").WithEngagement(2.4999m), Touch("d", "2026-03-02", "a").WithEngagement(2.5m), Touch("d", "2026-03-03", "a")));

    [Theory]
    [InlineData(UnstatedRule.Counts, "counts")]
    [InlineData(UnstatedRule.DoesNotCount, "TooLittleEngagement")]
    public void Facts_without_any_engagement_follow_the_rule_for_unstated(UnstatedRule rule, string expected) =>
        Assert.Equal([expected], Reasons(TouchEligibility.All.WithMinimumEngagement(MinimumEngagement.Of(0, rule)), Touch("d", "2026-03-01", "a")));

    [Theory]
    [InlineData(SelfLoggedRule.Counts, "counts", "counts", "counts")]
    [InlineData(SelfLoggedRule.NeedsConfirmation, "Unconfirmed", "Unconfirmed", "counts")]
    [InlineData(SelfLoggedRule.DoesNotCount, "SelfLogged", "SelfLogged", "SelfLogged")]
    public void What_people_log_themselves_follows_the_rule(SelfLoggedRule rule, params string[] expected) =>
        Assert.Equal(
            [.. expected, "counts", "counts"],
            Reasons(
                TouchEligibility.All.WithSelfLogged(rule),
                Touch("d", "2026-03-01", "a").WithLogged(null, "a"),
                Touch("d", "2026-03-02", "a").WithLogged(null, "a").WithConfirmedBy("a"),
                Touch("d", "2026-03-03", "a").WithLogged(null, "a").WithConfirmedBy("chief"),
                Touch("d", "2026-03-04", "a").WithLogged(null, "b"),
                Touch("d", "2026-03-05", "a")));

    [Fact]
    public void A_touch_is_logged_within_the_limit_to_the_tick() =>
        Assert.Equal(
            ["counts", "LoggedLate", "counts", "LoggedLate"],
            Reasons(
                TouchEligibility.All.WithLoggedWithin(LoggedWithin.Of(TouchWindow.OfHours(48), UnstatedRule.DoesNotCount)),
                Touch("d", "2026-03-01", "a").WithLogged(At("2026-03-03T12:00:00Z"), "x"),
                Touch("d", "2026-03-02", "a").WithLogged(At("2026-03-04T12:00:00.0000001Z"), "x"),
                // Entered before it happened: planned, and in time.
                Touch("d", "2026-03-03", "a").WithLogged(At("2026-02-01"), "x"),
                Touch("d", "2026-03-04", "a")));

    [Fact]
    public void Logging_may_be_counted_in_calendar_days() =>
        // 1 March 23:30 in Paris; two dates later ends on the 3rd at 23:00 UTC, the next one begins there.
        Assert.Equal(
            ["counts", "LoggedLate"],
            Reasons(
                TouchEligibility.All.WithLoggedWithin(LoggedWithin.Of(TouchWindow.OfCalendarDays(2), UnstatedRule.Counts)),
                Touch("d", "2026-03-01T22:30:00Z", "a").WithLogged(At("2026-03-03T22:59:59Z"), "x"),
                Touch("d", "2026-03-01T22:30:00Z", "b").WithLogged(At("2026-03-03T23:00:00Z"), "x")));

    [Fact]
    public void The_first_reason_that_applies_is_kept()
    {
        // Old, of another kind, too little, a repeat, unconfirmed and late at once; the next one all but old, and so on.
        var terms = TouchEligibility.All.WithLookback(TouchWindow.OfDays(30)).WithKinds(["call"])
            .WithMinimumEngagement(MinimumEngagement.Of(1, UnstatedRule.DoesNotCount)).WithDeduplication(Deduplication.OfAll([TouchPart.Actor], KeptTouch.First))
            .WithSelfLogged(SelfLoggedRule.NeedsConfirmation).WithLoggedWithin(LoggedWithin.Of(TouchWindow.OfDays(1), UnstatedRule.DoesNotCount));
        Touch Bad(string at, string kind = "call") => Touch("d", at, "a", kind: kind).WithLogged(At("2026-12-01"), "a");
        Assert.Equal(
            ["OutsideLookback", "OtherKind", "TooLittleEngagement", "Unconfirmed", "Repeat", "LoggedLate"],
            Reasons(
                terms,
                Bad("2026-01-01", "visit"), Bad("2026-03-10", "visit"), Bad("2026-03-11"), Bad("2026-03-12").WithEngagement(1), Bad("2026-03-13").WithEngagement(1),
                Touch("d", "2026-03-14", "b").WithEngagement(1)));
    }

    [Fact]
    public void Kinds_are_asked_before_repeats_are_told() =>
        // The visit does not count and is no reason for the call to be a repeat.
        Assert.Equal(
            ["OtherKind", "counts"],
            Reasons(
                TouchEligibility.All.WithKinds(["call"]).WithDeduplication(Deduplication.OfAll([TouchPart.Actor], KeptTouch.First)),
                Touch("d", "2026-03-01", "a", kind: "visit"), Touch("d", "2026-03-02", "a")));

    [Fact]
    public void Repeats_are_told_before_confirmation_is_asked() =>
        // The first call takes the place of the second, and is then found unconfirmed; the second stays a repeat.
        Assert.Equal(
            ["Unconfirmed", "Repeat"],
            Reasons(
                TouchEligibility.All.WithDeduplication(Deduplication.OfAll([TouchPart.Actor], KeptTouch.First)).WithSelfLogged(SelfLoggedRule.NeedsConfirmation),
                Touch("d", "2026-03-01", "a").WithLogged(null, "a"), Touch("d", "2026-03-02", "a")));

    [Theory]
    [InlineData(KeptTouch.First, "counts", "Repeat", "Repeat", "counts", "Repeat")]
    [InlineData(KeptTouch.Last, "Repeat", "counts", "Repeat", "Repeat", "counts")]
    public void A_window_counts_from_the_touch_that_was_kept(KeptTouch keep, params string[] expected) =>
        // Hours 0, 8, 16, 24 + 1 second, 40 with a window of 24 hours. From the first: 8 and 16 are repeats of 0, the fourth is a second too
        // late, 40 is a repeat of the fourth. From the last back: the fourth and 16 (exactly 24 hours) are repeats of 40, 8 is kept, 0 repeats it.
        Assert.Equal(
            expected,
            Reasons(
                TouchEligibility.All.WithDeduplication(Deduplication.OfWindow([TouchPart.Actor], TouchWindow.OfHours(24), keep)),
                Touch("d", "2026-03-01T00:00:00Z", "a"), Touch("d", "2026-03-01T08:00:00Z", "a"), Touch("d", "2026-03-01T16:00:00Z", "a"),
                Touch("d", "2026-03-02T00:00:01Z", "a"), Touch("d", "2026-03-02T16:00:00Z", "a")));

    [Fact]
    public void A_window_may_count_calendar_days() =>
        // 23:30 and 00:30 in Paris are two dates; 00:00 of the day after is a third.
        Assert.Equal(
            ["counts", "Repeat", "counts"],
            Reasons(
                TouchEligibility.All.WithDeduplication(Deduplication.OfWindow([TouchPart.Actor], TouchWindow.OfCalendarDays(1), KeptTouch.First)),
                Touch("d", "2026-03-01T22:30:00Z", "a"), Touch("d", "2026-03-02T22:59:59Z", "a"), Touch("d", "2026-03-02T23:00:00Z", "a")));

    [Theory]
    [InlineData(KeptTouch.First, "counts", "Repeat", "Repeat", "counts", "counts")]
    [InlineData(KeptTouch.Last, "Repeat", "Repeat", "counts", "counts", "counts")]
    public void A_run_of_one_key_counts_once(KeptTouch keep, params string[] expected) =>
        Assert.Equal(
            expected,
            Reasons(
                TouchEligibility.All.WithDeduplication(Deduplication.OfConsecutive([TouchPart.Actor], keep)),
                Touch("d", "2026-03-01", "a"), Touch("d", "2026-03-02", "a"), Touch("d", "2026-03-03", "a"), Touch("d", "2026-03-04", "b"), Touch("d", "2026-03-05", "a")));

    [Fact]
    public void What_failed_an_earlier_condition_does_not_end_a_run() =>
        Assert.Equal(
            ["counts", "OtherKind", "Repeat"],
            Reasons(
                TouchEligibility.All.WithKinds(["call"]).WithDeduplication(Deduplication.OfConsecutive([TouchPart.Actor], KeptTouch.First)),
                Touch("d", "2026-03-01", "a"), Touch("d", "2026-03-02", "b", kind: "visit"), Touch("d", "2026-03-03", "a")));

    [Fact]
    public void Repeats_agree_in_every_part_of_the_key() =>
        Assert.Equal(
            ["counts", "counts", "counts", "Repeat", "Repeat"],
            Reasons(
                TouchEligibility.All.WithDeduplication(Deduplication.OfAll([TouchPart.Actor, TouchPart.Kind, TouchPart.Contact], KeptTouch.First)),
                Touch("d", "2026-03-01", "a").WithContact("c1"), Touch("d", "2026-03-02", "a").WithContact("c2"), Touch("d", "2026-03-03", "a"),
                // Without a contact twice: leaving it out gains nothing. The role is no part of the key.
                Touch("d", "2026-03-04", "a", role: "campaign"), Touch("d", "2026-03-05", "a").WithContact("c1")));

    [Fact]
    public void The_people_of_one_touch_are_no_repeats_of_one_another()
    {
        var terms = TouchEligibility.All.WithDeduplication(Deduplication.OfAll([TouchPart.Kind], KeptTouch.First));
        Assert.Equal(
            ["counts", "counts", "Repeat", "Repeat"],
            Reasons(terms, [.. Pair("t1", "2026-03-01", "a", "b"), .. Pair("t2", "2026-03-02", "a", "b")]));
    }

    [Fact]
    public void A_touch_of_two_of_whom_one_counts_is_a_whole_touch_of_the_other()
    {
        // b logged it and is alone with half of it: the touch counts once, so b has half of the deal and c the other half.
        var shared = Pair("t1", "2026-03-01", "a", "b");
        var ledger = Ledger(
            Counting(TouchEligibility.All.WithSelfLogged(SelfLoggedRule.DoesNotCount)), [Won],
            [shared[0].WithLogged(null, "a"), shared[1].WithLogged(null, "a"), Touch("d", "2026-03-02", "c")]);
        Assert.Equal(["b 50.00", "c 50.00"], ledger.Credits.Select(credit => $"{credit.Actor} {credit.Amount}"));
    }

    [Fact]
    public void Those_of_a_touch_who_count_have_it_in_proportion()
    {
        // a half, b a third, c a sixth; a does not count: b and c have the touch as 2 : 1, and the other touch as much as both.
        Touch Of(string actor, int parts) => Touch("d", "2026-03-01", actor, id: "t").WithShare(Fraction.Of(parts, 6)).WithLogged(null, "a");
        var ledger = Ledger(
            Counting(TouchEligibility.All.WithSelfLogged(SelfLoggedRule.DoesNotCount)), [Deal("d", "120.00", won: "2026-03-30")],
            [Of("a", 3), Of("b", 2), Of("c", 1), Touch("d", "2026-03-02", "e")]);
        Assert.Equal(["b 40.00", "c 20.00", "e 60.00"], ledger.Credits.Select(credit => $"{credit.Actor} {credit.Amount}"));
    }

    [Fact]
    public void The_numbers_in_tie_keys_count_the_touches_that_count() =>
        Assert.Equal(
            ["", "a#1", "a#2"],
            Ledger(
                Counting(TouchEligibility.All.WithKinds(["call"])), [Won],
                [Touch("d", "2026-03-01", "a", kind: "visit"), Touch("d", "2026-03-02", "a"), Touch("d", "2026-03-03", "a")]).DealCreditOf("d")!.DivisionIds);

    [Fact]
    public void A_deal_without_a_touch_that_counts_credits_nobody()
    {
        var ledger = Ledger(Counting(TouchEligibility.All.WithKinds(["fax"])), [Won], [Touch("d", "2026-03-01", "a")]);
        Assert.Equal(["100.00 NoTaker"], ledger.Uncredited.Select(part => $"{part.Amount} {part.Reason}"));
    }

    [Fact]
    public void Milestones_are_taken_by_touches_that_count()
    {
        // The latest touch before the close is a repeat and the earliest too old, so the second and third take the two milestones.
        var rule = AttributionRule.Of(
            "sourced", null,
            AttributionTerms.Of(Roles, Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.ProRata, (Milestone.FirstTouch, 30), (Milestone.Won, 70)), TouchTies.Share)
                .WithEligibility(TouchEligibility.All.WithLookback(TouchWindow.OfDays(30)).WithDeduplication(Deduplication.OfAll([TouchPart.Actor], KeptTouch.First))));
        var ledger = Ledger(rule, [Won], [Touch("d", "2026-01-01", "a"), Touch("d", "2026-03-01", "b"), Touch("d", "2026-03-02", "c"), Touch("d", "2026-03-03", "b")]);
        Assert.Equal(["2 30.00", "3 70.00"], ledger.Credits.Select(credit => $"{credit.Touch} {credit.Amount}"));
        Assert.Equal(["1 OutsideLookback", "4 Repeat"], ledger.Excluded.Select(touch => $"{touch.Touch} {touch.Reason}"));
    }

    private static AttributionRule Counting(TouchEligibility eligibility) =>
        AttributionRule.Of("sourced", null, AttributionTerms.Of(Roles, LinearModel.Of(), TouchTies.Share).WithEligibility(eligibility));

    private static Touch[] Pair(string id, string at, string first, string second) =>
        [Touch("d", at, first, id: id).WithShare(Fraction.Of(1, 2)), Touch("d", at, second, id: id).WithShare(Fraction.Of(1, 2))];

    /// <summary>By touch in the order of the path: that it counts, or why not.</summary>
    private static string[] Reasons(TouchEligibility eligibility, params Touch[] touches)
    {
        var ledger = Ledger(Counting(eligibility), [Won], touches);
        return [.. Enumerable.Range(1, touches.Length).Select(place =>
            ledger.Excluded.FirstOrDefault(touch => touch.Touch == place)?.Reason.ToString()
            ?? (ledger.Credits.Any(credit => credit.Touch == place) ? "counts" : "lost"))];
    }
}
