using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// Hours of a day during which somebody is there, half-open: the first minute is inside, the last is the first one outside. A
/// <see cref="To"/> of midnight is the end of the day, 24:00; an interval never reaches into the next day.
/// </summary>
public sealed record OpeningInterval
{
    private OpeningInterval(LocalTime from, LocalTime to)
    {
        From = from;
        To = to;
    }

    /// <summary>The local time at which it opens, inclusive. Review accepts whole minutes.</summary>
    public LocalTime From { get; }

    /// <summary>The local time at which it closes, exclusive; midnight is the end of the day. Review accepts whole minutes after <see cref="From"/>.</summary>
    public LocalTime To { get; }

    /// <summary>Ticks of 100 nanoseconds after midnight, inclusive.</summary>
    internal long FirstTick => From.TickOfDay;

    /// <summary>Ticks of 100 nanoseconds after midnight, exclusive; a whole day's for midnight.</summary>
    internal long EndTick => To == LocalTime.Midnight ? NodaConstants.TicksPerDay : To.TickOfDay;

    /// <summary>From one local time, inclusive, to another, exclusive.</summary>
    public static OpeningInterval Between(LocalTime from, LocalTime to) => new(from, to);
}
