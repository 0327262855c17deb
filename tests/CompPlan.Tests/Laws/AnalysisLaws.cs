using CompPlan.Attribution.Analysis;
using CompPlan.Tests.Attribution.Analysis;
using CompPlan.Tests.Oracles;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>The analysis of channels against exact, naive seconds, on small sets of paths with loops and dead ends.</summary>
[Properties(Arbitrary = [typeof(AnalysisLaws)], MaxTest = 150)]
public class AnalysisLaws
{
    private static readonly Fraction LastPlace = Fraction.Of(1, 1_000_000_000_000);

    public static Arbitrary<ChannelPath[]> PathSets()
    {
        var way =
            from length in Gen.Choose(0, 5)
            from steps in Gen.Elements("a", "b", "c", "d").ListOf(length)
            from converted in Gen.Choose(0, 4)
            from notConverted in Gen.Choose(0, 4)
            from value in Gen.Choose(0, 1000)
            select Ways.Way(string.Join(" > ", steps), converted, notConverted, $"{value}.{value % 100:00}");
        return Arb.From(
            way.ListOf().Where(ways => ways.Any(one => one.Converted + one.NotConverted > 0)).Select(ways => ways.ToArray()),
            ways => Enumerable.Range(0, ways.Length).Select(gone => ways.Where((_, place) => place != gone).ToArray())
                .Where(fewer => fewer.Any(one => one.Converted + one.NotConverted > 0)));
    }

    [Property]
    public void Removal_effects_are_those_of_exact_fractions(ChannelPath[] ways, PositiveInt order)
    {
        var paths = ChannelPaths.Of(ways);
        var depth = 1 + order.Get % 3;
        var analysis = MarkovAnalysis.Review(paths, depth).Required;
        Near(NaiveMarkov.Conversion(paths, depth), analysis.Conversion);
        foreach (var removal in analysis.Channels)
        {
            Near(NaiveMarkov.Conversion(paths, depth, removal.Channel), removal.ConversionWithout);
            Near(NaiveMarkov.Effect(paths, depth, removal.Channel), removal.Effect);
            Assert.True(removal.Effect >= Fraction.Zero && removal.Effect <= Fraction.One);
        }
        var shares = analysis.Channels.Aggregate(Fraction.Zero, (sum, removal) => sum + removal.Share);
        Assert.Equal(analysis.Channels.Any(removal => removal.Effect.Sign > 0) ? Fraction.One : Fraction.Zero, shares);
    }

    [Property]
    public void The_order_of_paths_and_how_they_are_counted_changes_nothing(ChannelPath[] ways)
    {
        var apart = ways.Reverse().SelectMany(way => new[]
        {
            ChannelPath.Of(way.Channels, way.Converted, 0, way.Value), ChannelPath.Of(way.Channels, 0, way.NotConverted),
        });
        var (left, right) = (ChannelPaths.Of(ways), ChannelPaths.Of(apart));
        Assert.Equal(left.Paths, right.Paths);
        Assert.Equal(MarkovAnalysis.Review(left, 2).Required.Channels, MarkovAnalysis.Review(right, 2).Required.Channels);
    }

    [Property]
    public void A_chain_that_remembers_everything_converts_as_counted(ChannelPath[] ways)
    {
        // What is counted exactly: the part of all paths; and without a channel the part of those that never meet it.
        var paths = ChannelPaths.Of(ways);
        var analysis = MarkovAnalysis.Review(paths, 9).Required;
        Fraction all = paths.Converted + paths.NotConverted;
        Near(paths.Converted / all, analysis.Conversion);
        foreach (var removal in analysis.Channels)
            Near(paths.Paths.Where(path => !path.Channels.Contains(removal.Channel)).Sum(path => path.Converted) / all, removal.ConversionWithout);
    }

    [Property]
    public void Shapley_values_are_the_average_over_all_orders(ChannelPath[] ways, bool byValue)
    {
        var paths = ChannelPaths.Of(ways);
        if (paths.Channels.Count == 0)
            return;
        var analysis = ShapleyAnalysis.Review(paths, byValue ? PathWorth.Value : PathWorth.Conversions).Required;
        var expected = NaiveShapley.Values(paths.Channels, set => paths.Paths
            .Where(path => path.Channels.Count > 0 && path.Channels.All(channel => set.Contains(channel)))
            .Aggregate(Fraction.Zero, (sum, path) => sum + (byValue ? path.Value.ToFraction() : path.Converted)));
        Assert.Equal(expected, analysis.Channels.ToDictionary(channel => channel.Channel, channel => channel.Value));
        Assert.Equal(analysis.Total, analysis.Channels.Aggregate(Fraction.Zero, (sum, channel) => sum + channel.Value));
    }

    [Property]
    public void Shapley_values_of_conversions_are_linear_over_distinct_channels(ChannelPath[] ways)
    {
        var paths = ChannelPaths.Of(ways);
        if (paths.Channels.Count == 0)
            return;
        foreach (var channel in ShapleyAnalysis.Review(paths, PathWorth.Conversions).Required.Channels)
            Assert.Equal(
                paths.Paths.Where(path => path.Channels.Contains(channel.Channel))
                    .Aggregate(Fraction.Zero, (sum, path) => sum + Fraction.Of(path.Converted, path.Channels.Distinct().Count())),
                channel.Value);
    }

    [Property]
    public void Proposed_weights_are_decimals_that_sum_to_exactly_one(ChannelPath[] ways, PositiveInt number)
    {
        var places = 1 + number.Get % 9;
        var analysis = MarkovAnalysis.Review(ChannelPaths.Of(ways), 1).Required;
        if (analysis.Propose(places) is not { } proposal)
        {
            Assert.All(analysis.Channels, removal => Assert.Equal(Fraction.Zero, removal.Effect));
            return;
        }
        Assert.Equal(Fraction.One, proposal.Weights.Total);
        var unit = Fraction.Of(1, System.Numerics.BigInteger.Pow(10, places));
        foreach (var (weight, removal) in proposal.Weights.Items.Zip(analysis.Channels))
        {
            Assert.Equal(removal.Channel, weight.Id);
            Assert.True((weight.Value - removal.Share).Abs() < unit && (weight.Value / unit).IsWhole);
        }
    }

    private static void Near(Fraction expected, Fraction actual) =>
        Assert.True((expected - actual).Abs() <= LastPlace, $"{expected} is not {actual} to twelve places.");
}
