using CompPlan.Values;
using NodaTime;

namespace CompPlan.Periods;

/// <summary>The opening hours of one day of the week: one interval, or several with breaks between them.</summary>
public sealed record OpeningDay
{
    private OpeningDay(IsoDayOfWeek weekday, ValueList<OpeningInterval> intervals)
    {
        Weekday = weekday;
        Intervals = intervals;
    }

    /// <summary>The day of the week.</summary>
    public IsoDayOfWeek Weekday { get; }

    /// <summary>The intervals, in the order of the day and without overlap; review refuses any other.</summary>
    public ValueList<OpeningInterval> Intervals { get; }

    /// <summary>Open on every such day of the week that is no holiday.</summary>
    public static OpeningDay Of(IsoDayOfWeek weekday, params IEnumerable<OpeningInterval> intervals) =>
        new(weekday, ValueList<OpeningInterval>.Of(intervals));
}
