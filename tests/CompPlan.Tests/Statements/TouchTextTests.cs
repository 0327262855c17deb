using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Statements;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Runs;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Statements;

/// <summary>What credit says about the touch that gave it and why it weighs what it does, worked out by hand.</summary>
public sealed class TouchTextTests
{
    private static readonly Deal Won = Crediting.Deal("d1", "1000.00", won: "2026-03-30T12:00:00Z");

    [Fact]
    public void Time_decay_shows_age_and_half_life()
    {
        // Half-lives of 7 days: 14, 7 and 0 days old weigh 1/4, 1/2 and 1, together 1.75. The clocks went forward on 29 March.
        // 1,000.00 × 0.25 ÷ 1.75 = 142.857142…; the rests are 0.71, 0.43 and 0.86 of a cent, and two cents are left over.
        Assert.Equal(
            [
                "142.86 EUR  credit of ann as campaign in the deal d1 = 1,000.00 EUR × 0.25 ÷ 1.75 (the weights of 3 touches) = 142.857142… EUR;",
                "      in whole cents 142.85 EUR and one more, as its rest is among the largest",
                "  1,000.00 EUR  value of the deal d1 [deals d1]",
                "  0.25  weight of the touch of ann as campaign = 0.25 × 1",
                "    0.25  weight by age: 1 halved 2 times, 14 days ÷ 7 days",
                "      14 days  age of the touch of 2026-03-16T13:00:00+01:00 at 2026-03-30T14:00:00+02:00, that of the latest touch that counts (t3) [touches t1]",
                "      7 days  half-life [plan attribution[0].model.halfLife.amount]",
                "    1  touch t1 of the deal d1 at 2026-03-16T13:00:00+01:00: call by ann as campaign [touches t1]",
            ],
            Lines("""{ "kind": "timeDecay", "halfLife": { "unit": "days", "amount": 7 }, "age": "exactSeconds" }""", 1, Three));
    }

    [Fact]
    public void Positions_show_which_and_how_many_share_it()
    {
        // 20 for the middle over two positions; the first of them is shared by two people, 60 and 40 %: 20 ÷ 2 × 0.6 = 6.
        var middle = Crediting.Touch("d1", "2026-03-17T12:00:00Z", "cid", id: "t4");
        var lines = Lines(
            """{ "kind": "position", "unit": "percent", "first": 40, "middle": 20, "last": 40, "twoTouches": "renormalise" }""", 2,
            [Three[0], middle.WithShare(Fraction.Of(3, 5)), middle.WithActor("dan").WithShare(Fraction.Of(2, 5)), Three[1], Three[2]]);
        Assert.Equal(
            [
                "60.00 EUR  credit of cid as closing in the deal d1 = 1,000.00 EUR × 6 ÷ 100 (the weights of 5 touches)",
                "  1,000.00 EUR  value of the deal d1 [deals d1]",
                "  6  weight of the touch of cid as closing = 10 × 0.6",
                "    10  weight of each position between the first and the last = 20 ÷ 2",
                "      20  weight of the positions between the first and the last [plan attribution[0].model.middle]",
                "      2  positions between the first and the last in the deal d1 [deals d1]",
                "    0.6  part of cid by touch t4 = 0.6 ÷ 1",
                "      0.6  touch t4 of the deal d1 at 2026-03-17T13:00:00+01:00: call by cid as closing [touches t4 cid]",
                "      1  touches at 2026-03-17T13:00:00+01:00 that share a position in the deal d1 = 0.6 + 0.4",
                "        0.6  touch t4 of the deal d1 at 2026-03-17T13:00:00+01:00: call by cid as closing [touches t4 cid]",
                "        0.4  touch t4 of the deal d1 at 2026-03-17T13:00:00+01:00: call by dan as closing [touches t4 dan]",
            ],
            lines);
    }

    [Fact]
    public void Milestones_show_which_touch_took_them_and_what_they_took_over()
    {
        // Not delivered: the 10 go to the three others by their weights, 30 + 10 × 30 ÷ 90 = 33.333…
        var lines = Lines(
            """
            { "kind": "milestones", "unit": "percent", "weights": [{ "milestone": "firstTouch", "weight": 30 }, { "milestone": "middle", "weight": 30 }, { "milestone": "won", "weight": 30 },
            { "milestone": "delivered", "weight": 10 }], "timing": "wholeDealAtWon", "noTaker": "proRata" }
            """, 3, Three);
        Assert.Contains("    33.333333…  weight of 'won', with what it took over from milestones without a taker = 30 + 3.333333…", lines);
        Assert.Contains("      3.333333…  what 'won' takes over of 'delivered', which has no taker = 300 ÷ 90", lines);
        Assert.Contains("  1  touch t3 of the deal d1 at 2026-03-30T14:00:00+02:00: call by ann as closing, the latest that counts until 'won' [touches t3]", lines);
    }

    [Fact]
    public void Rank_decay_shows_how_many_came_after()
    {
        // 1/2 of the one after it, twice: 0.25 of 1.75.
        var lines = Lines("""{ "kind": "rankDecay", "unit": "percent", "ratio": 50 }""", 1, Three);
        Assert.Contains("    0.25  weight by rank = 50 % to the power of 2", lines);
        Assert.Contains("      2  positions after that of touch t1 [touches t1]", lines);
    }

    [Fact]
    public void Distinct_actors_show_all_touches_of_theirs()
    {
        // Ann's two touches share what one of two actors has: 500.00 ÷ 2.
        var lines = Lines("""{ "kind": "linear", "over": "actors" }""", 1, Three);
        Assert.Contains("  0.5  part of ann by touch t1 = 1 ÷ 2", lines);
        Assert.Contains("    2  touches of 'ann' that count in the deal d1 = 1 + 1", lines);
    }

    [Fact]
    public void A_touch_without_an_id_has_its_number_in_the_deal()
    {
        var lines = Lines("""{ "kind": "linear" }""", 1, [Crediting.Touch("d1", "2026-03-16T12:00:00Z", "ann", "campaign"), Three[1]]);
        Assert.Contains("  1  touch 1 of the deal d1 at 2026-03-16T13:00:00+01:00: call by ann as campaign [touches d1 2026-03-16T12:00:00Z ann campaign call]", lines);
    }

    [Fact]
    public void Of_thousands_of_touches_eight_are_listed()
    {
        var touches = Enumerable.Range(0, 4_000).Select(place => Crediting.Touch("d1", "2026-03-16T12:00:00Z", "ann", "campaign", sequence: place)).ToArray();
        var run = SmallPlan.Plan();
        var deal = Crediting.Ledger(run.Attribution[0], [Won], touches).DealCreditOf("d1")!;
        var projection = new DealProjection(deal, new PlanPaths(run));
        var sum = SumNode.Of(Label.Of("credit.actor", "ann", "sourced", "2026-Q1"), Unit.Amount("EUR"), deal.Credits.Select(projection.OfTouch));
        var lines = ExplanationText.LinesOf(sum);
        Assert.Equal(1_000, sum.Value);
        Assert.InRange(lines.Count, 10, 60);
        Assert.Equal("  … and 3,992 more", lines[^1]);
    }

    /// <summary>Two weeks, a week and no time before the deal was won.</summary>
    private static Touch[] Three =>
    [
        Crediting.Touch("d1", "2026-03-16T12:00:00Z", "ann", "campaign", id: "t1"),
        Crediting.Touch("d1", "2026-03-23T12:00:00Z", "bob", id: "t2"),
        Crediting.Touch("d1", "2026-03-30T12:00:00Z", "ann", id: "t3"),
    ];

    /// <summary>The lines of the last credit of a touch, by its number in the deal.</summary>
    private static IReadOnlyList<string> Lines(string model, int touch, Touch[] touches)
    {
        var plan = SmallPlan.Plan("\"model\": { \"kind\": \"linear\" }, \"ties\": \"share\"", $"\"model\": {model}, \"ties\": \"share\"");
        var deal = Crediting.Ledger(plan.Attribution[0], [Won], touches).DealCreditOf("d1")!;
        return ExplanationText.LinesOf(new DealProjection(deal, new PlanPaths(plan)).OfTouch(deal.Credits.Last(credit => credit.Touch == touch)));
    }
}
