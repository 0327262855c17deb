using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Attribution.Crediting;

namespace CompPlan.Tests.Attribution;

/// <summary>
/// Parts of a deal under caps. Wrong variants that die here: only one round of stopping, the excess of one given to others of its group,
/// a cent above a cap, a cap of the excess house that lets others grow, caps by the order they are stated in.
/// </summary>
public class CreditCapTests
{
    [Theory]
    // 6 : 3 : 1 with 40 % a person: a stops at 40.00; the rest would be 45.00 and 15.00, so b stops at 40.00 too and c has 20.00.
    [InlineData(CappedExcess.Redistribute, "40.00", "40.00", "20.00", "0.00")]
    // Nobody beyond 60.00, 30.00, 10.00.
    [InlineData(CappedExcess.House, "40.00", "30.00", "10.00", "20.00")]
    public void Caps_are_filled_round_after_round(CappedExcess excess, params string[] expected)
    {
        // Six touches of a, three of b, one of c.
        var touches = Touches(("a", 6), ("b", 3), ("c", 1));
        Assert.Equal(expected, ByActor([CreditCap.Of(CapGroup.Person, Fraction.Of(2, 5))], excess, "100.00", touches, "a", "b", "c"));
    }

    [Fact]
    public void When_everybody_has_stopped_the_rest_credits_nobody()
    {
        Assert.Equal(
            ["20.00", "20.00", "60.00"],
            ByActor([CreditCap.Of(CapGroup.Person, Fraction.Of(1, 5))], CappedExcess.Redistribute, "100.00", Touches(("a", 2), ("b", 1)), "a", "b"));
    }

    [Fact]
    public void A_cap_on_one_kind_leaves_the_others_alone()
    {
        // Four calls and one visit, calls at most half: 50.00, and the visit grows from 20.00 to 50.00.
        var touches = Touches(("a", 4)).Append(Touch("d", "2026-03-20", "b", kind: "visit")).ToArray();
        Assert.Equal(["50.00", "50.00", "0.00"], ByActor([CreditCap.Of(CapGroup.Kind, "call", Fraction.Of(1, 2))], CappedExcess.Redistribute, "100.00", touches, "a", "b"));
        Assert.Equal(["80.00", "20.00", "0.00"], ByActor([CreditCap.Of(CapGroup.Kind, "visit", Fraction.Of(1, 2))], CappedExcess.Redistribute, "100.00", touches, "a", "b"));
    }

    [Fact]
    public void A_department_is_capped_with_all_its_people()
    {
        // Marketing has four of five touches, two people; at most half. Both are stopped at 25.00, sales has 50.00.
        Touch[] touches =
        [
            Touch("d", "2026-03-01", "a", "campaign"), Touch("d", "2026-03-02", "a", "campaign"), Touch("d", "2026-03-03", "b", "campaign"), Touch("d", "2026-03-04", "b", "campaign"),
            Touch("d", "2026-03-05", "c"),
        ];
        Assert.Equal(["25.00", "25.00", "50.00", "0.00"], ByActor([CreditCap.Of(CapGroup.Department, Fraction.Of(1, 2))], CappedExcess.Redistribute, "100.00", touches, "a", "b", "c"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Caps_of_several_groups_hold_together_in_any_order(bool reversed)
    {
        // Calls: a 3, b 1; visit: c 1. Person at most 40 %, calls at most 50 %. a grows to 30.00 and b to 10.00 when calls are at 40.00 and c at
        // 10.00; at 37.50 and 12.50 calls stop, before a reaches 40.00. c goes on alone to 40.00. 10.00 is left.
        CreditCap[] caps = [CreditCap.Of(CapGroup.Person, Fraction.Of(2, 5)), CreditCap.Of(CapGroup.Kind, "call", Fraction.Of(1, 2))];
        var touches = Touches(("a", 3), ("b", 1)).Append(Touch("d", "2026-03-20", "c", kind: "visit")).ToArray();
        Assert.Equal(
            ["37.50", "12.50", "40.00", "10.00"],
            ByActor(reversed ? [.. caps.Reverse()] : caps, CappedExcess.Redistribute, "100.00", touches, "a", "b", "c"));
    }

    [Fact]
    public void No_group_is_a_cent_above_its_cap()
    {
        // A third of 1.00 each is 33.33 cents: all three stay at 33, and a cent credits nobody.
        Assert.Equal(
            ["0.33", "0.33", "0.33", "0.01"],
            ByActor([CreditCap.Of(CapGroup.Person, Fraction.Of(1, 3))], CappedExcess.Redistribute, "1.00", Touches(("a", 1), ("b", 1), ("c", 1)), "a", "b", "c"));
    }

    [Fact]
    public void Odd_cents_of_a_full_group_go_to_others_with_a_remainder()
    {
        // 1.00: a and b are calls, capped at half: 25 cents each. c and d: 25 each. With 1.01 calls have 50.5, so 50; c and d have 25.25 each
        // and share the odd cent; the total of 101 leaves it over.
        var touches = Touches(("a", 1), ("b", 1)).Concat([Touch("d", "2026-03-20", "c", kind: "visit"), Touch("d", "2026-03-21", "d", kind: "visit")]).ToArray();
        var amounts = ByActor([CreditCap.Of(CapGroup.Kind, "call", Fraction.Of(1, 2))], CappedExcess.Redistribute, "1.01", touches, "a", "b", "c", "d");
        Assert.Equal(["0.25", "0.25"], amounts[..2]);
        Assert.Equal(["0.25", "0.26"], amounts[2..4].Order());
        Assert.Equal("0.00", amounts[4]);
    }

    [Fact]
    public void A_cap_that_binds_nobody_moves_no_cent()
    {
        var touches = Touches(("a", 3), ("b", 2), ("c", 2));
        var free = Ledger(Rule(LinearModel.Of()), [Won("100.01")], touches);
        var capped = Ledger(Capped([CreditCap.Of(CapGroup.Person, 1)], CappedExcess.Redistribute), [Won("100.01")], touches);
        Assert.Equal(free.Credits, capped.Credits);
    }

    [Fact]
    public void A_deal_of_nothing_credits_nothing_under_caps()
    {
        var ledger = Ledger(Capped([CreditCap.Of(CapGroup.Person, Fraction.Of(1, 3))], CappedExcess.House), [Won("0.00")], Touches(("a", 2)));
        Assert.Equal(["0.00", "0.00"], ledger.Credits.Select(credit => credit.Amount.ToString()));
        Assert.Empty(ledger.Uncredited);
    }

    [Fact]
    public void The_receipt_says_what_stopped_whom()
    {
        var capping = Ledger(Capped([CreditCap.Of(CapGroup.Person, Fraction.Of(2, 5))], CappedExcess.Redistribute), [Won("100.00")], Touches(("a", 6), ("b", 3), ("c", 1)))
            .DealCreditOf("d")!.Capping!;
        Assert.Equal(
            ["a 4000 4000 2000/3", "b 4000 4000 4000/3", "c 4000 2000 -"],
            capping.Groups.Select(group => $"{group.Name} {group.Most} {group.Credited} {group.Rate?.ToString() ?? "-"}"));
        Assert.Equal([0, 0, 0, 0, 0, 0, 1, 1, 1, null], capping.Shares.Select(share => share.StoppedBy));
        Assert.Equal((Fraction)8000, capping.Held);
        Assert.Equal((Fraction)1, capping.Growing);
        Assert.Equal(0, capping.Uncredited);
    }

    [Fact]
    public void Milestones_under_caps_are_divided_over_touches_first()
    {
        // First touch 60 to a, won 40 to b; a at most half: a has 50.00 for first touch, b 50.00 for won.
        var rule = AttributionRule.Of(
            "sourced", null,
            AttributionTerms.Of(Roles, Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.ProRata, (Milestone.FirstTouch, 60), (Milestone.Won, 40)), TouchTies.Share)
                .WithCaps([CreditCap.Of(CapGroup.Person, Fraction.Of(1, 2))], CappedExcess.Redistribute));
        var ledger = Ledger(rule, [Won("100.00")], Touches(("a", 1), ("b", 1)));
        Assert.Equal(["firstTouch a 50.00", "won b 50.00"], ledger.Credits.Select(credit => $"{credit.Milestone} {credit.Actor} {credit.Amount}"));
    }

    [Fact]
    public void A_touch_of_several_milestones_keeps_their_proportion_under_a_cap()
    {
        var rule = AttributionRule.Of(
            "sourced", null,
            AttributionTerms.Of(
                    Roles,
                    Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.ProRata, (Milestone.FirstTouch, 30), (Milestone.OpportunityCreated, 30), (Milestone.Middle, 20), (Milestone.Won, 20)),
                    TouchTies.Share)
                .WithCaps([CreditCap.Of(CapGroup.Person, "a", Fraction.Of(2, 5))], CappedExcess.Redistribute));
        var ledger = Ledger(
            rule, [Deal("d", "100.00", won: "2026-03-30", opportunity: "2026-03-02")],
            [Touch("d", "2026-03-01", "a"), Touch("d", "2026-03-05", "b"), Touch("d", "2026-03-06", "a")]);
        // a: first touch 30 and opportunity 30 on one touch, won 20 on another: 80 in all, stopped at 40.00.
        Assert.Equal(
            ["firstTouch a 15.00", "opportunityCreated a 15.00", "middle b 60.00", "won a 10.00"],
            ledger.Credits.Select(credit => $"{credit.Milestone} {credit.Actor} {credit.Amount}"));
    }

    private static Deal Won(string value) => Deal("d", value, won: "2026-03-30");

    private static AttributionRule Capped(CreditCap[] caps, CappedExcess excess) =>
        AttributionRule.Of("sourced", null, AttributionTerms.Of(Roles, LinearModel.Of(), TouchTies.Share).WithCaps(caps, excess));

    private static Touch[] Touches(params (string Actor, int Count)[] actors) =>
        [.. actors.SelectMany(one => Enumerable.Repeat(one.Actor, one.Count)).Select((actor, i) => Touch("d", $"2026-03-{i + 1:00}", actor))];

    /// <summary>What each actor is credited with, and last what credits nobody.</summary>
    private static string[] ByActor(CreditCap[] caps, CappedExcess excess, string value, Touch[] touches, params string[] actors)
    {
        var ledger = Ledger(Capped(caps, excess), [Won(value)], touches);
        Assert.All(ledger.Uncredited, part => Assert.Equal(UncreditedReason.Capped, part.Reason));
        return
        [
            .. actors.Select(actor => ledger.Credits.Where(credit => credit.Actor == actor).Aggregate(Money.Of(0, Eur), (sum, credit) => sum + credit.Amount).ToString()),
            ledger.UncreditedOn(Never).ToString(),
        ];
    }
}
