using System.Globalization;
using System.Numerics;
using System.Text.Json;
using CompPlan.Attribution.Analysis;
using CompPlan.Rounding;
using CompPlan.Tests.Attribution;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Golden;

/// <summary>
/// Published examples of the analysis of channels. The exact value is asserted, and where the publisher printed a rounded one, that it
/// is this value rounded.
/// </summary>
public class ChannelAnalysisTests
{
    internal static readonly string[] Tested =
    [
        "analyzecore-markov", "shapley-dp6-readme", "shapley-flo", "shapley-runway", "snowplow-path-all-same", "snowplow-path-exposure-2",
        "snowplow-path-exposure_path", "snowplow-path-first_path", "snowplow-path-remove_if_last_and_not_all", "snowplow-path-remove_if_not_all",
        "snowplow-path-trim_long_path",
    ];

    public static TheoryData<string> Transformations => [.. Tested.Where(id => id.StartsWith("snowplow-path", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Transformations))]
    public void A_published_transformation_gives_the_published_way(string id)
    {
        var row = AttributionData.Row(id);
        var paths = ChannelPaths.Of([ChannelPath.Of(row.GetProperty("touches").EnumerateArray().Select(step => step.GetString()!), 1, 0)]);
        var changed = row.GetProperty("model").GetString()!.Split(':')[1] switch
        {
            "exposure_path" => paths.WithoutRepeats(),
            "first_path" => paths.FirstOfEach(),
            "remove_if_not_all(Direct)" => paths.Without("Direct"),
            "remove_if_last_and_not_all(Direct)" => paths.WithoutAtEnd("Direct"),
            "trim_long_path(2)" => paths.LastSteps(2),
            var other => throw new InvalidOperationException(other),
        };
        Assert.Equal(row.GetProperty("expected").GetString(), string.Join(" > ", Assert.Single(changed.Paths).Channels));
    }

    [Fact]
    public void A_chain_of_three_paths_gives_the_published_removal_effects()
    {
        // From the start 2 of 3 go to C1 and 1 to C2; from C1 half go on to C2; all of C2 go to C3; half of C3 buy. So 1/3 buy; without C1
        // only the third that starts at C2 is left, of which half buy: 1/6.
        var row = AttributionData.Row("analyzecore-markov");
        var paths = Paths(row);
        var analysis = MarkovAnalysis.Review(paths, 1).Required;
        var expected = row.GetProperty("expected");
        Assert.Equal(Published(expected.GetProperty("p_conv"), 12), analysis.Conversion);
        Assert.Equal(Published(expected.GetProperty("p_conv_without_C1"), 12), analysis.Channels[0].ConversionWithout);
        Same(expected.GetProperty("removal"), analysis.Channels, removal => removal.Effect);
        Same(expected.GetProperty("conversions"), analysis.Channels, removal => removal.Share * paths.Converted);
        Same(expected.GetProperty("value"), analysis.Channels, removal => removal.Share * paths.Value.ToFraction());
        Assert.Equal(["C1 0.2", "C2 0.4", "C3 0.4"], analysis.Propose(2)!.Weights.Items.Select(weight => $"{weight.Id} {weight.Value}"));
    }

    [Fact]
    public void Nine_journeys_that_all_convert_give_the_effects_of_a_peer()
    {
        // The effects are exactly 2/3, 8/15 and 28/57. The peer prints conversions to six decimals.
        var row = AttributionData.Row("dp6-nine-journeys");
        var analysis = MarkovAnalysis.Review(Paths(row), 1).Required;
        Assert.Equal(Fraction.One, analysis.Conversion);
        Assert.Equal(
            new[] { Fraction.Of(2, 3), Fraction.Of(8, 15), Fraction.Of(28, 57) }.Select(exact => Rounded(exact, 12)), analysis.Channels.Select(removal => removal.Effect));
        var expected = row.GetProperty("expected");
        foreach (var removal in analysis.Channels)
        {
            Assert.Equal(Published(expected.GetProperty("removal").GetProperty(removal.Channel), 12), removal.Effect);
            Assert.Equal(Published(expected.GetProperty("markov").GetProperty(removal.Channel), 6), Rounded(removal.Share * 27, 6));
        }
    }

    [Theory]
    [InlineData("shapley-flo")]
    [InlineData("shapley-dp6-readme")]
    public void A_published_game_gives_the_published_values(string id)
    {
        var row = AttributionData.Row(id);
        var analysis = ShapleyAnalysis.Review(row.GetProperty("params").GetProperty("worth").EnumerateObject().Select(entry => CoalitionWorth.Of(
            entry.Name.Contains('+', StringComparison.Ordinal) ? entry.Name.Split('+') : entry.Name.Select(letter => letter.ToString()),
            Number(entry.Value)))).Required;
        Assert.Equal(Number(row.GetProperty("value")), analysis.Total);
        foreach (var entry in row.GetProperty("expected").EnumerateObject())
            Assert.Equal(Published(entry.Value, 12), Rounded(Assert.Single(analysis.Channels, channel => channel.Channel == entry.Name[..1]).Value, 12));
    }

    [Fact]
    public void The_published_values_of_a_game_are_exact_fractions()
    {
        // Organic 7.67, Facebook 8.17 and Direct 3.17 are 23/3, 49/6 and 19/6: 19 together.
        var worth = AttributionData.Row("shapley-dp6-readme").GetProperty("params").GetProperty("worth");
        var analysis = ShapleyAnalysis.Review(worth.EnumerateObject()
            .Select(entry => CoalitionWorth.Of(entry.Name.Select(letter => letter.ToString()), Number(entry.Value)))).Required;
        Assert.Equal(["D 19/6", "F 49/6", "O 23/3"], analysis.Channels.Select(channel => $"{channel.Channel} {channel.Value}"));
    }

    [Fact]
    public void The_runway_game_is_shared_as_published()
    {
        // A runway of 18 that planes need as far as 8, 11, 13 and 18: 8/4; and 3/3 more; and 2/2 more; and 5 more.
        var row = AttributionData.Row("shapley-runway");
        var need = row.GetProperty("params").GetProperty("need").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetInt32());
        var names = need.Keys.ToArray();
        var analysis = ShapleyAnalysis.Review(Enumerable.Range(1, 15)
            .Select(set => names.Where((_, place) => (set >> place & 1) != 0).ToArray())
            .Select(set => CoalitionWorth.Of(set, set.Max(name => need[name])))).Required;
        Assert.Equal(
            row.GetProperty("expected").EnumerateObject().Select(entry => (entry.Name, Number(entry.Value))),
            analysis.Channels.Select(channel => (channel.Channel, channel.Value)));
    }

    private static ChannelPaths Paths(JsonElement row) => ChannelPaths.Of(row.GetProperty("touches").EnumerateArray().Select(way => ChannelPath.Of(
        way.GetProperty("path").GetString()!.Split(" > "), way.GetProperty("conv").GetInt64(), way.GetProperty("null").GetInt64(),
        way.TryGetProperty("value", out var value) ? AttributionData.Cents(value) : Money.Zero)));

    private static void Same(JsonElement expected, ValueList<ChannelRemoval> channels, Func<ChannelRemoval, Fraction> value) =>
        Assert.Equal(expected.EnumerateObject().Select(entry => (entry.Name, Number(entry.Value))), channels.Select(channel => (channel.Channel, value(channel))));

    private static Fraction Number(JsonElement number) => decimal.Parse(number.GetRawText(), CultureInfo.InvariantCulture);

    /// <summary>What was published, to as many places as the publisher computed.</summary>
    private static Fraction Published(JsonElement number, int places) => Rounded(Number(number), places);

    private static Fraction Rounded(Fraction value, int places)
    {
        var unit = BigInteger.Pow(10, places);
        return Fraction.Of((value * unit + Fraction.Of(1, 2)).Floor(), unit);
    }
}
