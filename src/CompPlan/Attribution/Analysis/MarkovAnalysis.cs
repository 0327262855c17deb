using System.Globalization;
using CompPlan.Values;

namespace CompPlan.Attribution.Analysis;

/// <summary>
/// The removal effects of channels in a Markov chain: a buyer's next step depends on the last channels only, as many as the order
/// says. A channel is removed by ending every path that comes to it without a deal. Solved as linear equations, without simulation.
/// Source: E. Anderl, I. Becker, F. v. Wangenheim, J. H. Schumann, "Mapping the customer journey", 2016 (removal effect).
/// </summary>
public sealed record MarkovAnalysis
{
    /// <summary>The greatest number of states, inclusive; a state is what a chain remembers, so at most all runs of that many channels.</summary>
    public const int MaxStates = 1000;

    private MarkovAnalysis(ChannelPaths paths, int order, int states, Fraction conversion, ValueList<ChannelRemoval> channels)
    {
        Paths = paths;
        Order = order;
        States = states;
        Conversion = conversion;
        Channels = channels;
    }

    /// <summary>The ways it was made from.</summary>
    public ChannelPaths Paths { get; }

    /// <summary>How many channels back a step depends on; at least one.</summary>
    public int Order { get; }

    /// <summary>How many different runs of channels the chain remembers.</summary>
    public int States { get; }

    /// <summary>The part of all paths that ends with a won deal, rounded half even to 12 decimals.</summary>
    public Fraction Conversion { get; }

    /// <summary>The channels in ordinal order.</summary>
    public ValueList<ChannelRemoval> Channels { get; }

    /// <summary>What kind of analysis it is, for the provenance of weights: <c>markov-1</c> for the first order.</summary>
    public string Method => "markov-" + Order.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Analyses <paramref name="paths"/>. Without a won deal all effects are zero. More than <see cref="MaxStates"/> states are
    /// <c>LIMIT</c>; no paths are <c>EMPTY_LIST</c>.
    /// </summary>
    /// <param name="paths">The ways with their counts.</param>
    /// <param name="order">How many channels back a step depends on; at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The order is below one.</exception>
    public static AnalysisReview<MarkovAnalysis> Review(ChannelPaths paths, int order)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 1);
        if (paths.Converted == 0 && paths.NotConverted == 0)
            return AnalysisReview<MarkovAnalysis>.Faulty([AnalysisFaults.NoPaths]);
        if (paths.Channels.Count > MaxStates)
            return AnalysisReview<MarkovAnalysis>.Faulty([AnalysisFaults.TooManyStates(paths.Channels.Count)]);
        var chain = MarkovChain.Of(paths, order);
        if (chain.States > MaxStates)
            return AnalysisReview<MarkovAnalysis>.Faulty([AnalysisFaults.TooManyStates(chain.States)]);
        return AnalysisReview<MarkovAnalysis>.Of(Solve(paths, order, chain));
    }

    /// <summary>Proposes weights of the channels by their removal effects; null where no channel has one.</summary>
    /// <param name="places">To how many decimals, from 1 to 9.</param>
    public WeightProposal? Propose(int places) =>
        WeightProposal.Of(Method, Channels.Select(removal => ChannelValue.Of(removal.Channel, removal.Effect)), places);

    private static MarkovAnalysis Solve(ChannelPaths paths, int order, MarkovChain chain)
    {
        var conversion = chain.Conversion();
        var without = paths.Channels.Select((_, channel) => chain.ConversionWithout(channel)).ToArray();
        var effects = without.Select(one => conversion > 0 ? MarkovChain.Rounded(1 - one / conversion) : Fraction.Zero).ToArray();
        var sum = effects.Aggregate(Fraction.Zero, (total, effect) => total + effect);
        return new MarkovAnalysis(
            paths, order, chain.States, MarkovChain.Rounded(conversion),
            ValueList<ChannelRemoval>.Of(paths.Channels.Select((channel, place) => new ChannelRemoval(
                channel, MarkovChain.Rounded(without[place]), effects[place], sum.Sign > 0 ? effects[place] / sum : Fraction.Zero))));
    }
}
