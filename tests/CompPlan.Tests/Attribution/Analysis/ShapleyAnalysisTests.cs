using CompPlan.Attribution.Analysis;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Attribution.Analysis;

public class ShapleyAnalysisTests
{
    [Fact]
    public void Paths_by_conversions_are_divided_evenly_over_distinct_channels()
    {
        // 6 over a and b (3 each, the repeat counts once), 1 to b, 2 that needed no channel: a 3, b 4.
        var analysis = ShapleyAnalysis.Review(Ways.Of(Ways.Way("a > b > a", 6, 3), Ways.Way("b", 1), Ways.Way("", 2)), PathWorth.Conversions).Required;
        Assert.Equal(["a 3", "b 4"], Shown(analysis));
        Assert.Equal((7, "shapley-conversions"), (analysis.Total, analysis.Method));
    }

    [Fact]
    public void By_value_and_by_rate_the_worth_is_another()
    {
        var paths = Ways.Of(Ways.Way("a", 1, 3, "30.00"), Ways.Way("b", 1, 0, "5.00"), Ways.Way("a > b", 2, 1, "10.50"));
        // Value: a 30 + 5.25, b 5 + 5.25. Rate: a alone 1/4, b alone 1, both 4/8; a = ½(1/4 + 1/2 − 1) = −1/8, b = ½(1 + 1/2 − 1/4) = 5/8.
        Assert.Equal(["a 35.25", "b 10.25"], Shown(ShapleyAnalysis.Review(paths, PathWorth.Value).Required));
        var rate = ShapleyAnalysis.Review(paths, PathWorth.ConversionRate).Required;
        Assert.Equal(["a -0.125", "b 0.625"], Shown(rate));
        Assert.Equal(["a 0", "b 1"], MarkovAnalysisTests.Weights(rate.Propose(2)));
    }

    [Fact]
    public void A_rate_without_a_finite_decimal_is_rounded_half_even_to_twelve_places()
    {
        var analysis = ShapleyAnalysis.Review(Ways.Of(Ways.Way("a", 2, 1)), PathWorth.ConversionRate).Required;
        Assert.Equal(["a 0.666666666667"], Shown(analysis));
        // 1/8192 = 0.0001220703125: half of the last place, to the even one.
        Assert.Equal(["a 0.000122070312"], Shown(ShapleyAnalysis.Review(Ways.Of(Ways.Way("a", 1, 8191)), PathWorth.ConversionRate).Required));
    }

    [Fact]
    public void A_game_states_every_set_once()
    {
        string[] Codes(params CoalitionWorth[] worths) => [.. ShapleyAnalysis.Review(worths).Issues.Select(issue => issue.Code)];
        Assert.Equal([IssueCodes.EmptyList], Codes());
        Assert.Equal([IssueCodes.EmptyList], Codes(CoalitionWorth.Of([], 0)));
        Assert.Equal([IssueCodes.MissingField, IssueCodes.MissingField], Codes(CoalitionWorth.Of(["a", "b"], 3)));
        Assert.Equal([IssueCodes.DuplicateId], Codes(CoalitionWorth.Of(["a"], 3), CoalitionWorth.Of(["a", "a"], 3)));
        Assert.Equal([IssueCodes.NumberRange], Codes(CoalitionWorth.Of(["a"], 3), CoalitionWorth.Of([], 1)));
        Assert.Equal([IssueCodes.Limit], Codes(CoalitionWorth.Of(Enumerable.Range(0, 17).Select(number => $"c{number}"), 1)));
        Assert.Equal(100, Codes(CoalitionWorth.Of(Enumerable.Range(0, 16).Select(number => $"c{number}"), 1)).Length);
        Assert.Empty(Codes(CoalitionWorth.Of(["a"], 3), CoalitionWorth.Of([], 0)));
        Assert.Throws<ArgumentException>(() => CoalitionWorth.Of([""], 1));
    }

    [Fact]
    public void Paths_have_channels_and_not_too_many()
    {
        Assert.Equal([IssueCodes.EmptyList], ShapleyAnalysis.Review(Ways.Of(Ways.Way("", 1)), PathWorth.Conversions).Issues.Select(issue => issue.Code));
        Assert.Equal(
            [IssueCodes.Limit],
            ShapleyAnalysis.Review(Ways.Of(Ways.Way(string.Join(" > ", Enumerable.Range(0, 17)), 1)), PathWorth.Conversions).Issues.Select(issue => issue.Code));
        var sixteen = ShapleyAnalysis.Review(Ways.Of(Ways.Way(string.Join(" > ", Enumerable.Range(10, 16)), 8)), PathWorth.Conversions).Required;
        Assert.All(sixteen.Channels, channel => Assert.Equal("0.5", channel.Value.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShapleyAnalysis.Review(Ways.Of(Ways.Way("a", 1)), (PathWorth)9));
    }

    private static string[] Shown(ShapleyAnalysis analysis) => [.. analysis.Channels.Select(channel => $"{channel.Channel} {channel.Value}")];
}
