using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// The days of calendar years: what an annual salary is divided by to give a day's salary. 366 in a leap year of the Gregorian
/// calendar, else 365.
/// </summary>
public static class CalendarYears
{
    /// <summary>365 or 366.</summary>
    /// <param name="year">A year of the ISO calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside −9998 to 9999.</exception>
    public static int DaysIn(int year) => CalendarSystem.Iso.GetDaysInYear(year);
}
