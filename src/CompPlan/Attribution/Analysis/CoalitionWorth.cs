using CompPlan.Values;

namespace CompPlan.Attribution.Analysis;

/// <summary>What a set of channels brings about together, without the others.</summary>
public sealed record CoalitionWorth
{
    private CoalitionWorth(ValueList<string> channels, Fraction worth)
    {
        Channels = channels;
        Worth = worth;
    }

    /// <summary>The channels of the set, each once, in ordinal order.</summary>
    public ValueList<string> Channels { get; }

    /// <summary>What they bring about, in whatever unit all worths of a game are in.</summary>
    public Fraction Worth { get; }

    /// <summary>The worth of a set of channels; a channel that is named twice is in it once.</summary>
    /// <exception cref="ArgumentException">A channel has no name.</exception>
    public static CoalitionWorth Of(IEnumerable<string> channels, Fraction worth)
    {
        ArgumentNullException.ThrowIfNull(channels);
        var set = ValueList<string>.Of(channels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        foreach (var channel in set)
            ArgumentException.ThrowIfNullOrEmpty(channel, nameof(channels));
        return new CoalitionWorth(set, worth);
    }
}
