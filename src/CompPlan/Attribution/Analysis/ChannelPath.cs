using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution.Analysis;

/// <summary>How often buyers went one way through channels: how many of them bought, how many did not, and what was bought.</summary>
public sealed record ChannelPath
{
    private ChannelPath(ValueList<string> channels, long converted, long notConverted, Money value)
    {
        Channels = channels;
        Converted = converted;
        NotConverted = notConverted;
        Value = value;
    }

    /// <summary>The channels in the order in which they were met, repeats included; may be empty.</summary>
    public ValueList<string> Channels { get; }

    /// <summary>How many paths of this kind ended with a won deal.</summary>
    public long Converted { get; }

    /// <summary>How many ended without one.</summary>
    public long NotConverted { get; }

    /// <summary>What the won deals came to together.</summary>
    public Money Value { get; }

    /// <summary>A way and how often it was gone.</summary>
    /// <param name="channels">The channels in order.</param>
    /// <param name="converted">How many ended with a won deal; not negative.</param>
    /// <param name="notConverted">How many did not; not negative.</param>
    /// <param name="value">What was won on them together; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">A channel has no name.</exception>
    public static ChannelPath Of(IEnumerable<string> channels, long converted, long notConverted, Money value = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(converted);
        ArgumentOutOfRangeException.ThrowIfNegative(notConverted);
        ArgumentOutOfRangeException.ThrowIfNegative(value.Minor, nameof(value));
        var list = ValueList<string>.Of(channels);
        foreach (var channel in list)
            ArgumentException.ThrowIfNullOrEmpty(channel, nameof(channels));
        return new ChannelPath(list, converted, notConverted, value);
    }

    /// <summary>The same counts on another way.</summary>
    internal ChannelPath Along(IEnumerable<string> channels) => new(ValueList<string>.Of(channels), Converted, NotConverted, Value);

    /// <summary>Both together; they are of one way.</summary>
    internal ChannelPath Plus(ChannelPath other) =>
        new(Channels, Converted + other.Converted, NotConverted + other.NotConverted, Value + other.Value);
}
