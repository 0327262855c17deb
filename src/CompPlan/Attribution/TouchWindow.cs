namespace CompPlan.Attribution;

/// <summary>
/// A length of time, in exact time or in calendar days of the plan's zone: how far back touches count, how close together they are
/// repeats, how late they may be logged. Its end is inclusive: what is exactly so far away is within.
/// </summary>
public sealed record TouchWindow
{
    private const long TicksOfSecond = 10_000_000;

    private TouchWindow(long amount, TouchWindowUnit unit)
    {
        Amount = amount;
        Unit = unit;
    }

    /// <summary>How many of the unit; a plan in force has at least zero and at most 36,600 days of them.</summary>
    public long Amount { get; }

    /// <summary>Seconds, hours or days of exact time, or calendar days.</summary>
    public TouchWindowUnit Unit { get; }

    /// <summary>At most <paramref name="seconds"/> seconds.</summary>
    public static TouchWindow OfSeconds(long seconds) => new(seconds, TouchWindowUnit.Seconds);

    /// <summary>At most <paramref name="hours"/> hours.</summary>
    public static TouchWindow OfHours(long hours) => new(hours, TouchWindowUnit.Hours);

    /// <summary>At most <paramref name="days"/> days of exactly 24 hours.</summary>
    public static TouchWindow OfDays(long days) => new(days, TouchWindowUnit.Days);

    /// <summary>At most <paramref name="days"/> calendar days: 1 reaches from any time of a date to any time of the next.</summary>
    public static TouchWindow OfCalendarDays(long days) => new(days, TouchWindowUnit.CalendarDays);

    /// <summary>Whether it counts calendar days, and not exact time.</summary>
    internal bool IsCalendar => Unit == TouchWindowUnit.CalendarDays;

    /// <summary>Whether the length lies between zero and the greatest, both inclusive.</summary>
    internal bool IsInRange => Amount >= 0 && Amount <= HalfLife.GreatestSeconds / SecondsOfUnit;

    /// <summary>The greatest difference that is within: in days where calendar days are counted, in ticks of 100 nanoseconds otherwise.</summary>
    internal long Limit => IsCalendar ? Amount : Amount * SecondsOfUnit * TicksOfSecond;

    private long SecondsOfUnit => Unit switch
    {
        TouchWindowUnit.Seconds => 1,
        TouchWindowUnit.Hours => 3_600,
        _ => HalfLife.SecondsOfDay,
    };
}
