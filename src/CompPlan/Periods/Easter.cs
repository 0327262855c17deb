using NodaTime;

namespace CompPlan.Periods;

/// <summary>Easter of the Gregorian calendar, from which the movable holidays are counted.</summary>
public static class Easter
{
    /// <summary>
    /// Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8): whole numbers
    /// only, valid for every year of the Gregorian calendar.
    /// </summary>
    /// <param name="year">A year from 1583 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1583 to 9999.</exception>
    public static LocalDate SundayOf(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1583);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        var golden = year % 19;
        var (century, inCentury) = Math.DivRem(year, 100);
        var (leaps, centuryRest) = Math.DivRem(century, 4);
        var correction = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - leaps - correction + 15) % 30;
        var (quarters, yearRest) = Math.DivRem(inCentury, 4);
        var weekday = (32 + 2 * centuryRest + 2 * quarters - epact - yearRest) % 7;
        var shift = (golden + 11 * epact + 22 * weekday) / 451;
        var (month, day) = Math.DivRem(epact + weekday - 7 * shift + 114, 31);
        return new LocalDate(year, month, day + 1);
    }
}
