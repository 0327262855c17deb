using CompPlan.Values;

namespace CompPlan.Attribution.Analysis;

/// <summary>What would be lost if nobody could be reached through a channel any more.</summary>
public sealed record ChannelRemoval
{
    internal ChannelRemoval(string channel, Fraction conversionWithout, Fraction effect, Fraction share)
    {
        Channel = channel;
        ConversionWithout = conversionWithout;
        Effect = effect;
        Share = share;
    }

    /// <summary>The channel.</summary>
    public string Channel { get; }

    /// <summary>The part of all paths that would still end with a won deal, rounded half even to 12 decimals.</summary>
    public Fraction ConversionWithout { get; }

    /// <summary>1 − conversion without the channel ÷ conversion, rounded half even to 12 decimals: from 0 to 1.</summary>
    public Fraction Effect { get; }

    /// <summary>The effect ÷ the sum of all effects, exactly; zero where no channel has an effect.</summary>
    public Fraction Share { get; }
}
