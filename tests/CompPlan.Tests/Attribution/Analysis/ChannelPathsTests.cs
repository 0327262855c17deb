using CompPlan.Attribution.Analysis;
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
