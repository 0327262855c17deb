using CompPlan.Attribution.Analysis;
using CompPlan.Facts;
using CompPlan.Tests.Facts;
using Xunit;

namespace CompPlan.Tests.Attribution.Analysis;

public class ChannelPathsTests
{
    [Fact]
    public void Equal_ways_are_counted_together_in_ordinal_order()
    {
        var paths = Ways.Of(
            Ways.Way("b > a", 1, 2, "10.00"), Ways.Way("a", 3), Ways.Way("b > a", 4, 1, "0.50"), Ways.Way("B", 0, 1), Ways.Way("", 2, 5));
        Assert.Equal(["", "B", "a", "b > a"], paths.Shown());
        Assert.Equal((5, 3, "10.50"), (paths.Paths[3].Converted, paths.Paths[3].NotConverted, paths.Paths[3].Value.ToString()));
        Assert.Equal((10, 9, "10.50"), (paths.Converted, paths.NotConverted, paths.Value.ToString()));
        Assert.Equal(["B", "a", "b"], paths.Channels);
    }

    [Fact]
    public void Steps_are_changed_and_ways_that_become_equal_are_added()
    {
        var paths = Ways.Of(Ways.Way("a > a > b > a", 2), Ways.Way("a > b > a", 1, 4));
        Assert.Equal(["a > b > a"], paths.WithoutRepeats().Shown());
        Assert.Equal((3, 4), (paths.WithoutRepeats().Converted, paths.WithoutRepeats().NotConverted));
        Assert.Equal(["a > b"], paths.FirstOfEach().Shown());
        Assert.Equal(["b"], paths.Without("a").Shown());
        Assert.Equal(["a > a > b", "a > b"], paths.WithoutAtEnd("a").Shown());
        Assert.Equal(["a > b > a"], paths.LastSteps(3).Shown());
        Assert.Equal(["a"], paths.LastSteps(1).Shown());
    }

    [Fact]
    public void A_way_of_one_channel_only_keeps_it()
    {
        Assert.Equal(["a > a"], Ways.Of(Ways.Way("a > a", 1)).Without("a").Shown());
        Assert.Equal(["a > a"], Ways.Of(Ways.Way("a > a", 1)).WithoutAtEnd("a").Shown());
        Assert.Equal([""], Ways.Of(Ways.Way("", 1)).Without("a").LastSteps(2).WithoutRepeats().Shown());
    }

    [Fact]
    public void The_ways_of_deals_end_when_they_are_won_or_lost()
    {
        // won: a, b (the third touch is after the close); lost: b; open: left out; mixed: a touch without a channel, then b; alone: no touch.
        // ended-later: ended long after it was won.
        var facts = FactsDraft.Empty
            .WithDeals(
            [
                Crediting.Deal("won", "10.00", won: "2026-02-10"), Crediting.Deal("lost", "20.00", ended: "2026-02-10"), Crediting.Deal("open", "40.00"),
                Crediting.Deal("mixed", "80.00", ended: "2026-02-10"), Crediting.Deal("alone", "0.50", won: "2026-02-10"),
                Crediting.Deal("ended-later", "5.00", won: "2026-02-10", ended: "2026-12-31"),
            ])
            .WithTouches(
            [
                Via("won", "2026-02-09", "a"), Via("won", "2026-02-10", "b"), Via("won", "2026-02-11", "c"), Via("lost", "2026-02-10", "b"),
                Via("lost", "2026-02-11", "c"), Via("open", "2026-02-01", "c"), Via("mixed", "2026-02-01", null), Via("mixed", "2026-02-02", "b"),
                Via("ended-later", "2026-02-08", "a"), Via("ended-later", "2026-02-09", "b"),
                Via("ended-later", "2026-02-07", "d").WithShare(CompPlan.Values.Fraction.Of(1, 3)),
                Via("ended-later", "2026-02-07", "d").WithShare(CompPlan.Values.Fraction.Of(2, 3)).WithActor("rep-2"),
            ])
            .Reviewed();
        var paths = ChannelPaths.FromFacts(facts, Crediting.Never, withoutChannel: null);
        Assert.Equal(
            [" 1/0 0.50", "a > b 1/0 10.00", "b 0/2 0", "d > a > b 1/0 5.00"],
            paths.Paths.Select(path => $"{string.Join(" > ", path.Channels)} {path.Converted}/{path.NotConverted} {path.Value}"));
        Assert.Contains("direct > b", ChannelPaths.FromFacts(facts, Crediting.Never, "direct").Shown());
        Assert.Empty(ChannelPaths.FromFacts(facts, Crediting.Known.PlusDays(-1), null).Paths);
    }

    private static Touch Via(string deal, string at, string? channel) =>
        Crediting.Touch(deal, at, "rep-1", id: $"{deal}.{at}").WithChannel(channel);

    [Fact]
    public void Counts_are_not_negative_and_channels_have_names()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Ways.Way("a", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ways.Way("a", 1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ways.Way("a", 1, 1, "-0.01"));
        Assert.Throws<ArgumentException>(() => ChannelPath.Of([""], 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ways.Of().LastSteps(0));
        Assert.Throws<OverflowException>(() => Ways.Of(Ways.Way("a", long.MaxValue), Ways.Way("a", 1)));
    }
}
