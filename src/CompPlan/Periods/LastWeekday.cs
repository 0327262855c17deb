using NodaTime;

namespace CompPlan.Periods;

/// <summary>The year ends on the last such weekday of a month: the last Saturday of August.</summary>
public sealed record LastWeekday : YearAnchor
{
    private LastWeekday(int month, IsoDayOfWeek weekday)
        : base(month, weekday)
    {
    }

    internal override string Kind => "lastOf";

    internal override bool IsPossible => Month is >= 1 and <= 12;

    internal override bool EndsCalendarYear => Month == 12;

    /// <summary>The last such weekday of this month of every year.</summary>
    public static LastWeekday Of(int month, IsoDayOfWeek weekday) => new(month, weekday);

    internal override LocalDate LastDayIn(int year)
    {
        var latest = new LocalDate(year, Month, CalendarSystem.Iso.GetDaysInMonth(year, Month));
        return latest.PlusDays(-((latest.DayOfWeek - Weekday + 7) % 7));
    }
}
