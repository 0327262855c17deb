using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// The year ends on the weekday closest to a date: at most three days before or after it. The Saturday closest to 31 January
/// is the year of the National Retail Federation.
/// </summary>
public sealed record ClosestWeekday : YearAnchor
{
    private ClosestWeekday(int month, int day, IsoDayOfWeek weekday)
        : base(month, weekday) => Day = day;

    /// <summary>The day of the month. Review accepts days that every year has, so not 29 February.</summary>
    public int Day { get; }

    internal override string Kind => "closestTo";

    internal override bool IsPossible => Month is >= 1 and <= 12 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(2023, Month);

    internal override bool EndsCalendarYear => Month == 12 && Day == 31;

    /// <summary>The weekday closest to this date of every year.</summary>
    public static ClosestWeekday Of(int month, int day, IsoDayOfWeek weekday) => new(month, day, weekday);

    internal override LocalDate LastDayIn(int year)
    {
        var latest = new LocalDate(year, Month, Day).PlusDays(3);
        return latest.PlusDays(-((latest.DayOfWeek - Weekday + 7) % 7));
    }
}
