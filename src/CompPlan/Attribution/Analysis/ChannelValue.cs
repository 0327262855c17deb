using CompPlan.Values;

namespace CompPlan.Attribution.Analysis;

/// <summary>What an analysis says a channel is worth.</summary>
public sealed record ChannelValue
{
    private ChannelValue(string channel, Fraction value)
    {
        Channel = channel;
        Value = value;
    }

    /// <summary>The channel.</summary>
    public string Channel { get; }

    /// <summary>The value, exactly, in the unit of the analysis. May be negative in a game.</summary>
    public Fraction Value { get; }

    internal static ChannelValue Of(string channel, Fraction value) => new(channel, value);
}
