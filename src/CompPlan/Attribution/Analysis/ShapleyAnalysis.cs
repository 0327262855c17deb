using CompPlan.Values;

namespace CompPlan.Attribution.Analysis;

/// <summary>
/// The Shapley value of channels: what each adds to those before it, on average over all orders in which they could have come. Exact;
/// the values of all channels give the worth of all together. Source: L. S. Shapley, "A value for n-person games", 1953.
/// </summary>
public sealed record ShapleyAnalysis
{
    /// <summary>The greatest number of channels, inclusive: each more doubles the sets of channels.</summary>
    public const int MaxChannels = 16;

    private ShapleyAnalysis(string method, Fraction total, ValueList<ChannelValue> channels)
    {
        Method = method;
        Total = total;
        Channels = channels;
    }

    /// <summary>What kind of analysis it is, for the provenance of weights, such as <c>shapley-conversions</c>.</summary>
    public string Method { get; }

    /// <summary>The worth of all channels together.</summary>
    public Fraction Total { get; }

    /// <summary>The channels in ordinal order; their values sum to <see cref="Total"/>.</summary>
    public ValueList<ChannelValue> Channels { get; }

    /// <summary>
    /// Analyses a given game: the worth of every set of its channels, without the empty one, which is worth nothing. Faults are
    /// <c>EMPTY_LIST</c>, <c>DUPLICATE_ID</c>, <c>MISSING_FIELD</c>, <c>NUMBER_RANGE</c> and <c>LIMIT</c>.
    /// </summary>
    public static AnalysisReview<ShapleyAnalysis> Review(IEnumerable<CoalitionWorth> coalitions)
    {
        ArgumentNullException.ThrowIfNull(coalitions);
        var worths = coalitions.ToArray();
        var channels = ValueList<string>.Of(worths.SelectMany(worth => worth.Channels).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var issues = new List<Issue>();
        var game = ChannelGame.Of(channels, worths, issues);
        return game is null
            ? AnalysisReview<ShapleyAnalysis>.Faulty(issues)
            : AnalysisReview<ShapleyAnalysis>.Of(Of("shapley-game", game));
    }

    /// <summary>Analyses the distinct channels of paths. Faults are <c>EMPTY_LIST</c> and <c>LIMIT</c>.</summary>
    /// <param name="paths">The ways with their counts.</param>
    /// <param name="worth">What a set of channels is taken to be worth.</param>
    public static AnalysisReview<ShapleyAnalysis> Review(ChannelPaths paths, PathWorth worth)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Channels.Count == 0)
            return AnalysisReview<ShapleyAnalysis>.Faulty([AnalysisFaults.NoCoalitions]);
        return paths.Channels.Count > MaxChannels
            ? AnalysisReview<ShapleyAnalysis>.Faulty([AnalysisFaults.TooManyChannels(paths.Channels.Count)])
            : AnalysisReview<ShapleyAnalysis>.Of(Of(MethodOf(worth), ChannelGame.Of(paths, worth)));
    }

    /// <summary>Proposes weights of the channels by their values; a negative value has no weight. Null where no value is positive.</summary>
    /// <param name="places">To how many decimals, from 1 to 9.</param>
    public WeightProposal? Propose(int places) => WeightProposal.Of(Method, Channels, places);

    private static ShapleyAnalysis Of(string method, ChannelGame game) =>
        new(method, game.Total, ValueList<ChannelValue>.Of(game.Channels.Select((channel, place) => ChannelValue.Of(channel, game.ValueOf(place)))));

    private static string MethodOf(PathWorth worth) => worth switch
    {
        PathWorth.Conversions => "shapley-conversions",
        PathWorth.Value => "shapley-value",
        PathWorth.ConversionRate => "shapley-conversion-rate",
        _ => throw new ArgumentOutOfRangeException(nameof(worth)),
    };
}
