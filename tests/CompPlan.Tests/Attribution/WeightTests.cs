using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Attribution.Crediting;

namespace CompPlan.Tests.Attribution;

/// <summary>
/// What touches weigh under the models by rank, by distinct names, of one touch and by weights of names. Wrong variants that die here: a
/// second touch of an actor counted as another actor, ranks counted by touches that share a position, surplus weights given to the last
/// one, a touch that is passed over taking a part of its position, weights of absent names kept.
/// </summary>
public class WeightTests
{
    private static readonly Deal Won = Deal("d", "100.00", won: "2026-03-30");

    [Theory]
    // a twice, b, c: a third each, a's third over two touches.
    [InlineData(LinearOver.Actors, "16.67", "33.33", "16.67", "33.33")]
    // web twice, none twice: no channel is one of them.
    [InlineData(LinearOver.Channels, "25.00", "25.00", "25.00", "25.00")]
    // c1 three times, none once.
    [InlineData(LinearOver.Contacts, "16.67", "16.67", "16.66", "50.00")]
    [InlineData(LinearOver.Touches, "25.00", "25.00", "25.00", "25.00")]
    public void Linear_over_distinct_ones(LinearOver over, params string[] expected)
    {
        var amounts = ByTouch(
            LinearModel.Of(over), Won,
            [
                Touch("d", "2026-03-01", "a").WithChannel("web").WithContact("c1"), Touch("d", "2026-03-02", "b").WithContact("c1"),
                Touch("d", "2026-03-03", "a").WithChannel("web").WithContact("c1"), Touch("d", "2026-03-04", "c"),
            ]);
        // Which of equal touches has the odd cent is for the tie keys to say.
        Assert.Equal(expected.Order(), amounts.Order());
        Assert.Equal(100m, amounts.Sum(amount => decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Many_touches_of_many_actors_take_the_slow_way_to_the_same()
    {
        // 70 touches of 7 actors, ten each, and one of an eighth: an eighth of 160.00 each.
        var touches = Enumerable.Range(0, 70).Select(i => Touch("d", $"2026-03-01T00:{i / 60:00}:{i % 60:00}Z", $"a{i % 7}")).Append(Touch("d", "2026-03-02", "z")).ToArray();
        var amounts = ByTouch(LinearModel.Of(LinearOver.Actors), Deal("d", "160.00", won: "2026-03-30"), touches);
        Assert.Equal([.. Enumerable.Repeat("2.00", 70), "20.00"], amounts);
    }

    [Theory]
    [InlineData(SingleTouch.First, "100.00", "0.00", "0.00")]
    [InlineData(SingleTouch.Last, "0.00", "0.00", "100.00")]
    public void A_single_touch_takes_all(SingleTouch which, params string[] expected) => Assert.Equal(expected, ByTouch(SingleModel.Of(which), Won, Three));

    [Fact]
    public void The_last_touch_except_direct_says_what_it_passed_over()
    {
        var except = TouchExceptions.None.WithChannels(["direct"]).WithKinds(["invoice"]).WithRoles(["delivery"]);
        var ledger = Ledger(
            Rule(SingleModel.Of(SingleTouch.Last, except, AllExceptedRule.Counts)), [Won],
            [
                Touch("d", "2026-03-01", "a"), Touch("d", "2026-03-02", "b").WithChannel("fair"), Touch("d", "2026-03-03", "b").WithChannel("direct"),
                Touch("d", "2026-03-04", "c", kind: "invoice"), Touch("d", "2026-03-05", "c", role: "delivery"),
            ]);
        Assert.Equal(["2 100.00"], ledger.Credits.Select(credit => $"{credit.Touch} {credit.Amount}"));
        Assert.Equal(["1 NoWeight", "3 Excepted", "4 Excepted", "5 Excepted"], ledger.Excluded.Select(touch => $"{touch.Touch} {touch.Reason}"));
    }

    [Theory]
    [InlineData(AllExceptedRule.Counts, "3 100.00", "", "1 NoWeight, 2 NoWeight")]
    [InlineData(AllExceptedRule.Uncredited, "", "100.00 AllExcepted", "1 Excepted, 2 Excepted, 3 Excepted")]
    public void A_deal_all_of_whose_touches_are_passed_over_follows_the_rule(AllExceptedRule rule, string credited, string uncredited, string excluded)
    {
        var ledger = Ledger(Rule(SingleModel.Of(SingleTouch.Last, TouchExceptions.None.WithKinds(["call"]), rule)), [Won], Three);
        Assert.Equal(credited, string.Join(", ", ledger.Credits.Select(credit => $"{credit.Touch} {credit.Amount}")));
        Assert.Equal(uncredited, string.Join(", ", ledger.Uncredited.Select(part => $"{part.Amount} {part.Reason}")));
        Assert.Equal(excluded, string.Join(", ", ledger.Excluded.Select(touch => $"{touch.Touch} {touch.Reason}")));
    }

    [Fact]
    public void Touches_of_one_instant_share_the_deal_without_the_one_passed_over() =>
        Assert.Equal(
            ["0.00", "50.00", "0.00", "50.00"],
            ByTouch(
                SingleModel.Of(SingleTouch.Last, TouchExceptions.None.WithKinds(["invoice"]), AllExceptedRule.Counts), Won,
                [Touch("d", "2026-03-01", "a"), Touch("d", "2026-03-05", "a"), Touch("d", "2026-03-05", "b", kind: "invoice"), Touch("d", "2026-03-05", "c")]));

    [Fact]
    public void Ranks_count_from_the_last_position_back() =>
        // 1 : 2 : 4 over 70.00; then the last two of one instant share the 4.
        Assert.Equal(["10.00", "20.00", "40.00"], ByTouch(RankDecayModel.Of(Fraction.Of(1, 2)), Deal("d", "70.00", won: "2026-03-30"), Three));

    [Fact]
    public void Touches_of_one_instant_share_a_rank() =>
        Assert.Equal(
            ["20.00", "20.00", "20.00"],
            ByTouch(
                RankDecayModel.Of(Fraction.Of(1, 2)), Deal("d", "60.00", won: "2026-03-30"),
                [Touch("d", "2026-03-01", "a"), Touch("d", "2026-03-05", "b"), Touch("d", "2026-03-05", "c")]));

    [Fact]
    public void A_ratio_of_one_is_linear() => Assert.Equal(["20.00", "20.00", "20.00"], ByTouch(RankDecayModel.Of(1), Deal("d", "60.00", won: "2026-03-30"), Three));

    [Fact]
    public void What_is_far_back_has_decayed()
    {
        // (1/2)^63 still counts, (1/2)^64 does not: of 65 touches the first.
        var touches = Enumerable.Range(0, 65).Select(i => Touch("d", $"2026-03-01T00:{i / 60:00}:{i % 60:00}Z", "a")).ToArray();
        var ledger = Ledger(Rule(RankDecayModel.Of(Fraction.Of(1, 2))), [Won], touches);
        Assert.Equal(["1 Decayed"], ledger.Excluded.Select(touch => $"{touch.Touch} {touch.Reason}"));
        Assert.Equal(64, ledger.CreditCount);
    }

    [Fact]
    public void The_last_touches_have_stated_weights_latest_first() =>
        Assert.Equal(
            ["0.00", "20.00", "30.00", "50.00"],
            ByTouch(LastTouchesModel.Of(WeightUnit.Percent, [50, 30, 20]), Won, [Touch("d", "2026-02-01", "z"), .. Three]));

    [Fact]
    public void Surplus_weights_are_dropped_and_the_rest_keeps_its_proportion() =>
        // 50 : 30 of 80.00.
        Assert.Equal(["30.00", "50.00"], ByTouch(LastTouchesModel.Of(WeightUnit.Percent, [50, 30, 20]), Deal("d", "80.00", won: "2026-03-30"), Three[..2]));

    [Theory]
    // campaign 1, closing 3, delivery not listed. Each touch: 1 + 3 + 3 = 7 over 70.00. Each name: 1 and 3 over two touches, of 70.00.
    [InlineData(WeightPer.Touch, "10.00", "30.00", "30.00", "0.00")]
    [InlineData(WeightPer.Name, "17.50", "26.25", "26.25", "0.00")]
    public void Weights_are_of_each_touch_or_of_the_name(WeightPer each, params string[] expected) =>
        Assert.Equal(
            expected,
            ByTouch(
                WeightedModel.Of(TouchPart.Role, WeightUnit.Relative, [NamedWeight.Of("campaign", 1), NamedWeight.Of("closing", 3)], each),
                Deal("d", "70.00", won: "2026-03-30"),
                [Touch("d", "2026-03-01", "a", "campaign"), Touch("d", "2026-03-02", "b"), Touch("d", "2026-03-03", "c"), Touch("d", "2026-03-04", "a", "delivery")]));

    [Fact]
    public void A_deal_in_which_no_name_has_a_weight_credits_nobody()
    {
        var ledger = Ledger(
            Rule(WeightedModel.Of(TouchPart.Channel, WeightUnit.Percent, [NamedWeight.Of("web", 100)], WeightPer.Touch)), [Won],
            [Touch("d", "2026-03-01", "a"), Touch("d", "2026-03-02", "a").WithChannel("fair")]);
        Assert.Equal(["100.00 NoTaker"], ledger.Uncredited.Select(part => $"{part.Amount} {part.Reason}"));
        Assert.Equal(["NoWeight", "NoWeight"], ledger.Excluded.Select(touch => touch.Reason.ToString()));
    }

    [Fact]
    public void Where_weights_come_from_moves_nothing()
    {
        var model = WeightedModel.Of(TouchPart.Role, WeightUnit.Relative, [NamedWeight.Of("closing", 3)], WeightPer.Touch);
        Assert.Equal(
            ByTouch(model, Won, Three),
            ByTouch(model.FrozenFrom(WeightProvenance.Of("markov-1", Date("2026-01-01"), "head-of-sales")), Won, Three));
    }

    [Fact]
    public void The_people_of_a_touch_have_it_by_their_shares()
    {
        // Last position: a half, b a third, c a sixth of 60.00 out of 1 : 2; then over actors: a has a touch and a half.
        Touch[] touches =
        [
            Touch("d", "2026-03-01", "a"),
            Touch("d", "2026-03-02", "a", id: "t").WithShare(Fraction.Of(1, 2)),
            Touch("d", "2026-03-02", "b", id: "t").WithShare(Fraction.Of(1, 3)),
            Touch("d", "2026-03-02", "c", id: "t").WithShare(Fraction.Of(1, 6)),
        ];
        Assert.Equal(["30.00", "30.00", "20.00", "10.00"], ByTouch(RankDecayModel.Of(Fraction.Of(1, 2)), Deal("d", "90.00", won: "2026-03-30"), touches));
        // A third of 90.00 each; of a's 30.00 the first touch two thirds, since the second is half a touch.
        Assert.Equal(["20.00", "10.00", "30.00", "30.00"], ByTouch(LinearModel.Of(LinearOver.Actors), Deal("d", "90.00", won: "2026-03-30"), touches));
    }

    [Fact]
    public void Shares_without_a_small_common_denominator_give_the_same()
    {
        // Nine touches of two people each, with shares of 1/p and (p − 1)/p for nine primes: their product has more than 64 bits. Middle is all
        // of them, evenly: 10.00 each, of which a has 10.00 ÷ p, rounded by largest remainders.
        var primes = new[] { 101, 103, 107, 109, 113, 127, 131, 137, 139 };
        var touches = primes.SelectMany((p, i) => new[]
        {
            Touch("d", $"2026-03-0{i + 1}", "a", id: $"t{i}").WithShare(Fraction.Of(1, p)), Touch("d", $"2026-03-0{i + 1}", "b", id: $"t{i}").WithShare(Fraction.Of(p - 1, p)),
        }).ToArray();
        var model = Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.ProRata, (Milestone.Middle, 1));
        var amounts = ByTouch(model, Deal("d", "90.00", won: "2026-03-30"), touches).Select(amount => decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(90m, amounts.Sum());
        Assert.All(primes.Select((p, i) => (Exact: 10m / p, Amount: amounts[2 * i])), one => Assert.InRange(one.Amount, decimal.Floor(one.Exact * 100) / 100, decimal.Ceiling(one.Exact * 100) / 100));
    }

    [Fact]
    public void House_keeps_the_part_of_a_milestone_without_a_taker()
    {
        // Lead 30 has no date. First touch 20 and won 50 keep exactly their parts.
        var ledger = Ledger(
            Rule(Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.House, (Milestone.FirstTouch, 20), (Milestone.LeadCreated, 30), (Milestone.Won, 50))),
            [Won], Three[..2]);
        Assert.Equal(["1 20.00", "2 50.00"], ledger.Credits.Select(credit => $"{credit.Touch} {credit.Amount}"));
        Assert.Equal(["leadCreated 30.00 HouseAccount"], ledger.Uncredited.Select(part => $"{part.Milestone} {part.Amount} {part.Reason}"));
    }

    [Fact]
    public void House_keeps_what_was_never_reached_when_the_deal_ends()
    {
        var rule = Rule(Milestones(CreditTiming.EachMilestone, NoTakerRule.House, (Milestone.Won, 60), (Milestone.Delivered, 40)));
        var open = Ledger(rule, [Won], Three);
        Assert.Equal(["40.00"], open.PendingPartsOn(Never).Select(part => part.Amount.ToString()));
        var ended = Ledger(rule, [Deal("d", "100.00", won: "2026-03-30", ended: "2026-05-02")], Three);
        Assert.Equal(["delivered 40.00 HouseAccount 2026-05-02"], ended.Uncredited.Select(part => $"{part.Milestone} {part.Amount} {part.Reason} {part.DecidedOn:uuuu-MM-dd}"));
        Assert.Equal(["60.00"], ended.Credits.Select(credit => credit.Amount.ToString()));
    }

    private static Touch[] Three => [Touch("d", "2026-03-01", "a"), Touch("d", "2026-03-02", "b"), Touch("d", "2026-03-03", "c")];
}
