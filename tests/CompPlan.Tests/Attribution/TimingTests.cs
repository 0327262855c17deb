using CompPlan.Attribution;
using Xunit;
using static CompPlan.Tests.Attribution.Crediting;

namespace CompPlan.Tests.Attribution;

/// <summary>On which date credit is earned, and what is pending until then.</summary>
public class TimingTests
{
    private static readonly CompPlan.Facts.Touch[] Touches =
    [
        Touch("d", "2026-01-10", "ad", "campaign"), Touch("d", "2026-02-01", "rep"), Touch("d", "2026-03-30", "rep"),
        Touch("d", "2026-06-10", "crew", "delivery"),
    ];

    [Fact]
    public void Each_milestone_is_earned_on_the_later_of_its_date_and_the_won_date()
    {
        var ledger = Of(CreditTiming.EachMilestone, Deal("d", "10000.00", won: "2026-03-30", delivered: "2026-06-12", opportunity: "2026-02-02"));
        Assert.Equal(
            ["firstTouch 1 3000.00 2026-03-30", "opportunityCreated 2 3000.00 2026-03-30", "won 3 3000.00 2026-03-30", "delivered 4 1000.00 2026-06-12"],
            Lines(ledger));
        Assert.Equal(
            ["firstTouch 3000.00 NotWon", "opportunityCreated 3000.00 NotWon", "won 3000.00 NotWon", "delivered 1000.00 NotWon"],
            PendingOn(ledger, "2026-03-29"));
        Assert.Equal(["delivered 1000.00 NotReached"], PendingOn(ledger, "2026-03-30"));
        Assert.Equal(["delivered 1000.00 NotReached"], PendingOn(ledger, "2026-06-11"));
        Assert.Empty(PendingOn(ledger, "2026-06-12"));
    }

    [Fact]
    public void An_unreached_milestone_is_pending_until_the_deal_is_ended_and_then_passed_on()
    {
        var open = Of(CreditTiming.EachMilestone, Deal("d", "10000.00", won: "2026-03-30", opportunity: "2026-02-02"));
        Assert.Equal("1000.00", open.PendingOn(Never).ToString());
        Assert.Empty(open.Excluded);

        var ended = Of(CreditTiming.EachMilestone, Deal("d", "10000.00", won: "2026-03-30", opportunity: "2026-02-02", ended: "2026-09-15"));
        Assert.Equal("0.00", ended.PendingOn(Never).ToString());
        Assert.Equal(["marketing 3000.00", "production 0.00", "sales 6000.00"], ended.Departments("2026-01-01", "2026-09-14"));
        // 1,000.00 pro rata by 30 : 30 : 30; who gets the odd cent is the seed's word.
        var passedOn = ended.Credits.Where(credit => credit.PassedOnFrom == Milestone.Delivered).ToList();
        Assert.Equal([1, 2, 3], passedOn.Select(credit => credit.Touch).Order());
        Assert.Equal(["333.33", "333.33", "333.34"], passedOn.Select(credit => credit.Amount.ToString()).Order(StringComparer.Ordinal));
        Assert.All(passedOn, credit => Assert.Equal(Date("2026-09-15"), credit.EarnedOn));
        Assert.Equal(["4 AfterClose"], ended.Excluded.Select(touch => $"{touch.Touch} {touch.Reason}"));
    }

    [Fact]
    public void Delivery_after_the_end_of_the_deal_is_not_reached()
    {
        var ledger = Of(CreditTiming.EachMilestone, Deal("d", "10000.00", won: "2026-03-30", opportunity: "2026-02-02", ended: "2026-05-01", delivered: "2026-06-12"));
        Assert.DoesNotContain(ledger.Credits, credit => credit.Milestone == Milestone.Delivered);
        Assert.Equal("0.00", ledger.PendingOn(Date("2026-05-01")).ToString());
    }

    [Fact]
    public void The_whole_deal_at_won_redistributes_what_lies_later()
    {
        var ledger = Of(CreditTiming.WholeDealAtWon, Deal("d", "9000.00", won: "2026-03-30", delivered: "2026-06-12", opportunity: "2026-02-02"));
        Assert.Equal(["firstTouch 1 3000.00 2026-03-30", "opportunityCreated 2 3000.00 2026-03-30", "won 3 3000.00 2026-03-30"], Lines(ledger));
        Assert.Equal(["4 AfterClose"], ledger.Excluded.Select(touch => $"{touch.Touch} {touch.Reason}"));
    }

    [Fact]
    public void Delivery_at_the_won_instant_is_not_later() =>
        Assert.Equal(
            ["won 3 9000.00 2026-03-30", "delivered 3 1000.00 2026-03-30"],
            Lines(Ledger(
                Rule(Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.ProRata, (Milestone.Delivered, 10), (Milestone.Won, 90))),
                [Deal("d", "10000.00", won: "2026-03-30", delivered: "2026-03-30")], Touches)));

    [Fact]
    public void The_whole_deal_at_the_last_milestone_waits_for_it()
    {
        var open = Of(CreditTiming.WholeDealAtLastMilestone, Deal("d", "10000.00", won: "2026-03-30", opportunity: "2026-02-02"));
        Assert.Empty(open.Credits);
        Assert.Equal(["- 10000.00 NotReached"], PendingOn(open, "2026-12-31"));

        var delivered = Of(CreditTiming.WholeDealAtLastMilestone, Deal("d", "10000.00", won: "2026-03-30", delivered: "2026-06-12", opportunity: "2026-02-02"));
        Assert.All(delivered.Credits, credit => Assert.Equal(Date("2026-06-12"), credit.EarnedOn));
        Assert.Equal(["marketing 3000.00", "production 1000.00", "sales 6000.00"], delivered.Departments("2026-04-01", "2026-06-30"));

        // Ended before delivery: settled at the end, and delivery has no taker.
        var ended = Of(CreditTiming.WholeDealAtLastMilestone, Deal("d", "9000.00", won: "2026-03-30", opportunity: "2026-02-02", ended: "2026-07-01"));
        Assert.Equal(["marketing 3000.00", "production 0.00", "sales 6000.00"], ended.Departments("2026-07-01", "2026-07-01"));
    }

    [Fact]
    public void Nothing_is_earned_before_the_deal_is_won() =>
        // Only the lead has a weight; its own date is long before the won date.
        Assert.Equal(
            ["leadCreated 1 100.00 2026-03-30"],
            Lines(Ledger(
                Rule(Milestones(CreditTiming.WholeDealAtLastMilestone, NoTakerRule.ProRata, (Milestone.LeadCreated, 1))),
                [Deal("d", "100.00", won: "2026-03-30", lead: "2026-01-11")], Touches)));

    [Fact]
    public void Earned_dates_are_those_of_the_plans_zone()
    {
        var deal = Deal("d", "100.00", won: "2026-03-31T22:30:00Z");
        var linear = Rule(LinearModel.Of());
        Assert.Equal(["2026-04-01"], Days(Ledger(linear, [deal], Touches, "Europe/Paris")));
        Assert.Equal(["2026-03-31"], Days(Ledger(linear, [deal], Touches, "America/New_York")));
    }

    [Fact]
    public void A_lost_deal_a_deal_without_touches_and_an_open_deal_are_all_accounted_for()
    {
        var rule = Rule(LinearModel.Of());
        var ledger = Ledger(
            rule,
            [
                Deal("early", "5.00", won: "2026-01-05"), Deal("lost", "7.00", ended: "2026-02-01"), Deal("open", "11.00"),
                Deal("silent", "13.00", won: "2026-02-02"), Deal("zero", "0.00", won: "2026-02-02"),
            ],
            [Touch("early", "2026-01-06", "a"), Touch("lost", "2026-01-01", "a"), Touch("open", "2026-01-01", "a"), Touch("zero", "2026-01-01", "a")]);
        Assert.Equal(
            ["early 5.00 NoTaker 2026-01-05", "lost 7.00 DealLost 2026-02-01", "silent 13.00 NoTaker 2026-02-02"],
            ledger.Uncredited.Select(part => $"{part.Deal} {part.Amount} {part.Reason} {part.DecidedOn:uuuu-MM-dd}"));
        Assert.Equal(["early AfterClose", "lost DealLost"], ledger.Excluded.Select(touch => $"{touch.Deal} {touch.Reason}"));
        Assert.Equal(["open - 11.00 NotWon"], ledger.PendingPartsOn(Never).Select(part => $"{part.Deal} {part.Milestone?.Name ?? "-"} {part.Amount} {part.Reason}"));
        Assert.Equal("25.00", ledger.UncreditedOn(Never).ToString());
        Assert.Equal(["zero 0.00"], ledger.Credits.Select(credit => $"{credit.Deal} {credit.Amount}"));
    }

    [Fact]
    public void A_deal_that_nobody_touched_before_it_was_won_waits_for_delivery()
    {
        // The only touch lies between won and delivered. First touch and won have no taker, so at first all goes to delivered.
        var model = Milestones(CreditTiming.EachMilestone, NoTakerRule.ProRata, (Milestone.FirstTouch, 60), (Milestone.Won, 30), (Milestone.Delivered, 10));
        var open = Ledger(Rule(model), [Deal("d", "100.00", won: "2026-03-30")], Touches[3..]);
        Assert.Equal(["delivered 100.00 NotReached"], PendingOn(open, "2026-12-31"));
        var delivered = Ledger(Rule(model), [Deal("d", "100.00", won: "2026-03-30", delivered: "2026-06-12")], Touches[3..]);
        Assert.Equal(["delivered 1 100.00 2026-06-12"], Lines(delivered));
        var ended = Ledger(Rule(model), [Deal("d", "100.00", won: "2026-03-30", ended: "2026-06-12")], Touches[3..]);
        Assert.Equal(["delivered 100.00 NoTaker"], ended.Uncredited.Select(part => $"{part.Milestone} {part.Amount} {part.Reason}"));
    }

    private static CreditLedger Of(CreditTiming timing, CompPlan.Facts.Deal deal, CompPlan.Facts.Touch[]? touches = null) => Ledger(
        Rule(Milestones(
            timing, NoTakerRule.ProRata,
            (Milestone.FirstTouch, 30), (Milestone.OpportunityCreated, 30), (Milestone.Won, 30), (Milestone.Delivered, 10))),
        [deal], touches ?? Touches);

    private static string[] Lines(CreditLedger ledger) =>
        [.. ledger.Credits.Select(credit => $"{credit.Milestone} {credit.Touch} {credit.Amount} {credit.EarnedOn:uuuu-MM-dd}")];

    private static string[] PendingOn(CreditLedger ledger, string date) =>
        [.. ledger.PendingPartsOn(Date(date)).Select(part => $"{part.Milestone?.Name ?? "-"} {part.Amount} {part.Reason}")];

    private static string[] Days(CreditLedger ledger) =>
        [.. ledger.Credits.Select(credit => $"{credit.EarnedOn:uuuu-MM-dd}").Distinct()];
}
