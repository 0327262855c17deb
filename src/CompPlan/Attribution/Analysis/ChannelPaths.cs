using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Attribution.Analysis;

/// <summary>
/// All ways of buyers through channels, each once with its counts: what an analysis is made from. They stand in ordinal order,
/// whatever the order in which they were stated. It is material to think with; no amount is ever paid from it.
/// </summary>
public sealed class ChannelPaths
{
    private ChannelPaths(ValueList<ChannelPath> paths)
    {
        Paths = paths;
        Channels = ValueList<string>.Of(
            paths.SelectMany(path => path.Channels).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        foreach (var path in paths)
        {
            Converted += path.Converted;
            NotConverted += path.NotConverted;
            Value += path.Value;
        }
    }

    /// <summary>The ways, each once.</summary>
    public ValueList<ChannelPath> Paths { get; }

    /// <summary>The channels of all ways, in ordinal order.</summary>
    public ValueList<string> Channels { get; }

    /// <summary>How many paths ended with a won deal.</summary>
    public long Converted { get; }

    /// <summary>How many ended without one.</summary>
    public long NotConverted { get; }

    /// <summary>What the won deals came to together.</summary>
    public Money Value { get; }

    /// <summary>The ways <paramref name="paths"/>; those that are equal are counted together.</summary>
    /// <exception cref="OverflowException">The counts together do not fit 64 bits.</exception>
    public static ChannelPaths Of(IEnumerable<ChannelPath> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var sums = new Dictionary<ValueList<string>, ChannelPath>();
        foreach (var path in paths)
            sums[path.Channels] = sums.TryGetValue(path.Channels, out var sum) ? sum.Plus(path) : path;
        return new ChannelPaths(ValueList<ChannelPath>.Of(sums.Values.OrderBy(path => path.Channels, Comparer<ValueList<string>>.Create(ByChannels))));
    }

    /// <summary>
    /// The ways of the deals in force: a won deal with its touches at or before the won instant, a deal that ended without being won
    /// with its touches at or before its end. Open deals have no outcome yet and are left out. A touch of several people is one step.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="knownOn">Facts that became known after this day do not count.</param>
    /// <param name="withoutChannel">The name for touches that state no channel; null leaves them out.</param>
    public static ChannelPaths FromFacts(FactSet facts, LocalDate knownOn, string? withoutChannel)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Of(DealWays.Of(facts.AsKnownOn(knownOn), withoutChannel));
    }

    /// <summary>A channel met several times in a row is one step: a, a, b, a becomes a, b, a.</summary>
    public ChannelPaths WithoutRepeats() =>
        Changed(channels => channels.Where((channel, place) => place == 0 || !Same(channel, channels[place - 1])));

    /// <summary>Every channel only where it was met first: a, b, a, c becomes a, b, c.</summary>
    public ChannelPaths FirstOfEach() => Changed(channels => channels.Distinct(StringComparer.Ordinal));

    /// <summary>Without <paramref name="channel"/>, except on ways that have no other.</summary>
    public ChannelPaths Without(string channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return Changed(channels => OnlyOf(channels, channel) ? channels : channels.Where(one => !Same(one, channel)));
    }

    /// <summary>Without <paramref name="channel"/> at the end, however often it stands there, except on ways that have no other.</summary>
    public ChannelPaths WithoutAtEnd(string channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return Changed(channels => OnlyOf(channels, channel) ? channels : channels.Take(EndWithout(channels, channel)));
    }

    /// <summary>The last <paramref name="count"/> steps of every way; at least one.</summary>
    public ChannelPaths LastSteps(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return Changed(channels => channels.Skip(channels.Count - count));
    }

    private ChannelPaths Changed(Func<ValueList<string>, IEnumerable<string>> change) =>
        Of(Paths.Select(path => path.Along(change(path.Channels))));

    private static bool OnlyOf(ValueList<string> channels, string channel) => channels.All(one => Same(one, channel));

    private static int EndWithout(ValueList<string> channels, string channel)
    {
        var end = channels.Count;
        while (end > 0 && Same(channels[end - 1], channel))
            end--;
        return end;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static int ByChannels(ValueList<string> left, ValueList<string> right)
    {
        for (var place = 0; place < left.Count && place < right.Count; place++)
            if (string.CompareOrdinal(left[place], right[place]) is var order and not 0)
                return order;
        return left.Count.CompareTo(right.Count);
    }
}
