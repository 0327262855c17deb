using CompPlan.Attribution;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Attribution.Crediting;

namespace CompPlan.Tests.Attribution;

/// <summary>What touches are worth, whatever the dates on which it is earned.</summary>
public class ModelTests
{
    private static readonly Milestone FirstTouch = Milestone.FirstTouch;
    private static readonly Milestone Lead = Milestone.LeadCreated;
    private static readonly Milestone Opportunity = Milestone.OpportunityCreated;
    private static readonly Milestone Middle = Milestone.Middle;
    private static readonly Milestone Won = Milestone.Won;
    private static readonly Milestone Delivered = Milestone.Delivered;

    private static readonly CompPlan.Facts.Touch[] Five =
    [
        Touch("d", "2026-01-01", "a"), Touch("d", "2026-01-02", "b"), Touch("d", "2026-01-03", "a"),
        Touch("d", "2026-01-04", "c"), Touch("d", "2026-01-05", "b"),
    ];

    [Fact]
    public void Position_weights_are_divided_over_the_middle() =>
        // 40 to the first, 40 to the last, 15 over three in the middle.
        Assert.Equal(
            ["40.00", "5.00", "5.00", "5.00", "45.00"],
            ByTouch(PositionModel.Of(WeightUnit.Percent, 40, 15, 45, TwoTouchRule.Renormalise), Deal("d", "100.00", won: "2026-01-06"), Five));

    [Theory]
    [InlineData(TwoTouchRule.Renormalise, "75.00", "25.00")]
    [InlineData(TwoTouchRule.SplitMiddle, "70.00", "30.00")]
    public void Two_positions_follow_the_stated_rule(TwoTouchRule rule, string first, string last) =>
        Assert.Equal([first, last], ByTouch(PositionModel.Of(WeightUnit.Percent, 60, 20, 20, rule), Deal("d", "100.00", won: "2026-01-06"), Five[..2]));

    [Fact]
    public void One_position_takes_all() =>
        Assert.Equal(["100.00"], ByTouch(PositionModel.Of(WeightUnit.Percent, 0, 100, 0, TwoTouchRule.SplitMiddle), Deal("d", "100.00", won: "2026-01-06"), Five[..1]));

    [Theory]
    // Two touches of one instant are the last position together, or the last two positions.
    [InlineData(TouchTies.Share, "40.00", "20.00", "20.00", "20.00")]
    [InlineData(TouchTies.Order, "40.00", "10.00", "10.00", "40.00")]
    public void Touches_of_one_instant_share_a_position_or_follow_an_order(TouchTies ties, params string[] amounts) =>
        Assert.Equal(
            amounts,
            ByTouch(
                PositionModel.Of(WeightUnit.Percent, 40, 20, 40, TwoTouchRule.Renormalise),
                Deal("d", "100.00", won: "2026-01-06"),
                [Five[0], Five[1], Touch("d", "2026-01-05", "b"), Touch("d", "2026-01-05", "c")],
                ties));

    [Fact]
    public void A_sequence_number_ends_the_sharing() =>
        Assert.Equal(
            ["40.00", "20.00", "40.00"],
            ByTouch(
                PositionModel.Of(WeightUnit.Percent, 40, 20, 40, TwoTouchRule.Renormalise),
                Deal("d", "100.00", won: "2026-01-06"),
                [Five[0], Touch("d", "2026-01-05", "z", sequence: 1), Touch("d", "2026-01-05", "b", sequence: 2)]));

    [Fact]
    public void Weights_beyond_64_bits_give_the_same() =>
        Assert.Equal(
            ["40.00", "20.00", "40.00"],
            ByTouch(
                PositionModel.Of(WeightUnit.Relative, Huge(2), Huge(1), Huge(2), TwoTouchRule.Renormalise),
                Deal("d", "100.00", won: "2026-01-06"), Five[..3]));

    [Fact]
    public void Decay_in_whole_days_counts_local_dates()
    {
        // 23:30 and 00:30 in Paris are an hour apart, but one date apart: half the weight with a half-life of a day.
        var touches = new[] { Touch("d", "2026-01-01T22:30:00Z", "a"), Touch("d", "2026-01-01T23:30:00Z", "b") };
        var deal = Deal("d", "3.00", won: "2026-01-06");
        Assert.Equal(["1.00", "2.00"], ByTouch(TimeDecayModel.Of(HalfLife.OfDays(1), DecayAge.WholeDays), deal, touches));
        Assert.Equal(["1.00", "2.00"], ByTouch(TimeDecayModel.Of(HalfLife.OfSeconds(3600), DecayAge.ExactSeconds), deal, touches));
    }

    [Fact]
    public void A_decayed_touch_says_so()
    {
        // 64 half-lives of a day before the latest touch: the weight is below a half and rounds to zero.
        var ledger = Ledger(
            Rule(TimeDecayModel.Of(HalfLife.OfDays(1), DecayAge.ExactSeconds)), [Deal("d", "3.00", won: "2026-06-01")],
            [Touch("d", "2026-01-01", "a"), Touch("d", "2026-03-06", "b")]);
        Assert.Equal(["d 1 Decayed"], ledger.Excluded.Select(touch => $"{touch.Deal} {touch.Touch} {touch.Reason}"));
        Assert.Equal("3.00", ledger.PendingOn(Always).ToString());
    }

    [Fact]
    public void Milestones_go_to_the_latest_touch_before_their_event_and_add_up_on_one_touch() =>
        // Lead on the 2nd at noon: the touch of that very instant still counts. Opportunity on the 3rd in the evening: the third touch.
        // Won on the 3rd too: the same touch, 30 + 20. The fourth and fifth come after the close.
        Assert.Equal(
            ["10.00", "40.00", "50.00", "0.00", "0.00"],
            ByTouch(
                Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.ProRata, (FirstTouch, 10), (Lead, 40), (Opportunity, 30), (Won, 20)),
                Deal("d", "100.00", won: "2026-01-03T20:00:00Z", opportunity: "2026-01-03T18:00:00Z", lead: "2026-01-02"), Five));

    [Fact]
    public void Middle_is_what_carries_no_other_milestone() =>
        // First touch: the 1st. Opportunity: the 3rd. Won: the 5th. Middle: the 2nd and the 4th, 10 each.
        Assert.Equal(
            ["30.00", "10.00", "20.00", "10.00", "30.00"],
            ByTouch(
                Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.ProRata, (FirstTouch, 30), (Opportunity, 20), (Won, 30), (Middle, 20)),
                Deal("d", "100.00", won: "2026-01-06", opportunity: "2026-01-03"), Five));

    [Fact]
    public void A_weight_of_zero_is_as_if_it_were_not_stated() =>
        Assert.Equal(
            ["50.00", "12.50", "12.50", "12.50", "12.50"],
            ByTouch(
                Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.Even, (FirstTouch, 50), (Middle, 50), (Won, 0), (Opportunity, 0)),
                Deal("d", "100.00", won: "2026-01-06", opportunity: "2026-01-03"), Five));

    [Theory]
    // First touch 20, lead 30 (no date, so no taker), opportunity 10, won 40.
    // Pro rata: 30 by 20 : 10 : 40. Even: 10 each. Next: opportunity. Previous: first touch.
    [InlineData(NoTakerRule.ProRata, "28.57", "14.29", "57.14")]
    [InlineData(NoTakerRule.Even, "30.00", "20.00", "50.00")]
    [InlineData(NoTakerRule.Next, "20.00", "40.00", "40.00")]
    [InlineData(NoTakerRule.Previous, "50.00", "10.00", "40.00")]
    public void Weight_without_a_taker_follows_the_stated_rule(NoTakerRule rule, params string[] amounts) =>
        Assert.Equal(
            amounts,
            ByTouch(
                Milestones(CreditTiming.WholeDealAtWon, rule, (FirstTouch, 20), (Lead, 30), (Opportunity, 10), (Won, 40)),
                Deal("d", "100.00", won: "2026-01-05", opportunity: "2026-01-03"), [Five[0], Five[2], Five[4]]));

    [Theory]
    // Nothing comes after delivered and nothing before first touch: the walk turns round.
    [InlineData(NoTakerRule.Next, "20.00", "80.00")]
    [InlineData(NoTakerRule.Previous, "20.00", "80.00")]
    public void At_the_end_of_the_line_the_nearest_other_way_takes_it(NoTakerRule rule, params string[] amounts) =>
        Assert.Equal(
            amounts,
            ByTouch(
                Milestones(CreditTiming.WholeDealAtWon, rule, (FirstTouch, 20), (Won, 30), (Delivered, 50)),
                Deal("d", "100.00", won: "2026-01-05"), [Five[0], Five[4]]));

    [Fact]
    public void The_takers_of_one_instant_share_a_milestone() =>
        Assert.Equal(
            ["25.00", "25.00", "50.00"],
            ByTouch(
                Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.ProRata, (FirstTouch, 50), (Won, 50)),
                Deal("d", "100.00", won: "2026-01-06"),
                [Touch("d", "2026-01-01", "a"), Touch("d", "2026-01-01", "b"), Touch("d", "2026-01-02", "a")]));

    /// <summary>In lowest terms against each other the three weights still need more than 64 bits.</summary>
    private static Fraction Huge(int factor) => Fraction.Of(System.Numerics.BigInteger.Pow(10, 25) * factor + (factor == 1 ? 1 : 0));
}
