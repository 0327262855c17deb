using CompPlan.Values;

namespace CompPlan.Attribution.Analysis;

/// <summary>
/// A chain of states with counted transitions. A state is the run of the last channels, at most as many as the order. The last two
/// columns are a won deal and none; the last row is the start. Every state was left on some path towards an end, so states are
/// eliminated one by one without ever dividing by zero, also when a channel is removed: what leads to it then leads to no deal.
/// Counts, sums, products and quotients of positive numbers only: nothing is subtracted, so nothing is lost to cancellation, and
/// the bits are the same on every machine (Grassmann, Taksar, Heyman 1985).
/// </summary>
internal sealed class MarkovChain
{
    private const int Places = 12;

    private readonly double[,] _counts;
    private readonly int[] _channelOf;

    private MarkovChain(double[,] counts, int[] channelOf)
    {
        _counts = counts;
        _channelOf = channelOf;
    }

    internal int States => _channelOf.Length;

    internal static MarkovChain Of(ChannelPaths paths, int order)
    {
        var ways = paths.Paths.Where(path => path.Converted + path.NotConverted > 0)
            .Select(path => (Path: path, States: StatesOf(path, paths.Channels, order))).ToList();
        var places = ways.SelectMany(way => way.States).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select((state, place) => (state, place)).ToDictionary(entry => entry.state, entry => entry.place, StringComparer.Ordinal);
        var channelOf = new int[places.Count];
        foreach (var (state, place) in places)
            channelOf[place] = state[^1];
        if (places.Count > MarkovAnalysis.MaxStates)
            return new MarkovChain(new double[0, 0], channelOf);
        var counts = new double[places.Count + 1, places.Count + 2];
        foreach (var (path, states) in ways)
        {
            var from = places.Count;
            foreach (var state in states)
            {
                counts[from, places[state]] += path.Converted + path.NotConverted;
                from = places[state];
            }
            counts[from, places.Count] += path.Converted;
            counts[from, places.Count + 1] += path.NotConverted;
        }
        return new MarkovChain(counts, channelOf);
    }

    /// <summary>The part of the paths that ends with a won deal.</summary>
    internal double Conversion() => Eliminated((double[,])_counts.Clone());

    /// <summary>The same if every path that comes to <paramref name="channel"/> ended there without a deal.</summary>
    internal double ConversionWithout(int channel)
    {
        var counts = (double[,])_counts.Clone();
        for (var row = 0; row <= States; row++)
            for (var state = 0; state < States; state++)
                if (_channelOf[state] == channel)
                {
                    counts[row, States + 1] += counts[row, state];
                    counts[row, state] = 0;
                }
        return Eliminated(counts);
    }

    /// <summary>Half even to 12 decimals: far more than counts can carry, far less than the last bits of the solution.</summary>
    internal static Fraction Rounded(double value) => decimal.Round((decimal)value, Places, MidpointRounding.ToEven);

    private double Eliminated(double[,] counts)
    {
        for (var state = States - 1; state >= 0; state--)
        {
            var left = counts[state, States] + counts[state, States + 1];
            for (var next = 0; next < state; next++)
                left += counts[state, next];
            for (var row = 0; row < state; row++)
                PassOn(counts, row, state, left);
            PassOn(counts, States, state, left);
        }
        var (won, lost) = (counts[States, States], counts[States, States + 1]);
        return won + lost > 0 ? won / (won + lost) : 0;
    }

    /// <summary>Lets what a row leads to <paramref name="state"/> go where that state leads; staying in it only delays that.</summary>
    private void PassOn(double[,] counts, int row, int state, double left)
    {
        if (counts[row, state] == 0)
            return;
        var part = counts[row, state] / left;
        for (var next = 0; next < state; next++)
            counts[row, next] += part * counts[state, next];
        counts[row, States] += part * counts[state, States];
        counts[row, States + 1] += part * counts[state, States + 1];
        counts[row, state] = 0;
    }

    /// <summary>The state after every step: the numbers of the last channels as characters, the latest at the end.</summary>
    private static string[] StatesOf(ChannelPath path, ValueList<string> channels, int order)
    {
        var numbers = new char[path.Channels.Count];
        for (var place = 0; place < numbers.Length; place++)
            numbers[place] = (char)NumberOf(path.Channels[place], channels);
        var states = new string[numbers.Length];
        for (var place = 0; place < states.Length; place++)
        {
            var start = Math.Max(0, place + 1 - order);
            states[place] = new string(numbers, start, place + 1 - start);
        }
        return states;
    }

    private static int NumberOf(string channel, ValueList<string> channels) => channels.AsSpan().BinarySearch(channel, StringComparer.Ordinal);
}
