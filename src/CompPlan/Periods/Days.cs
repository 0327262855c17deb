using NodaTime;
using NodaTime.Text;

namespace CompPlan.Periods;

/// <summary>
/// Dates as whole numbers: days since 1970-01-01, the form in which columns of facts hold them. Always the ISO calendar.
/// </summary>
internal static class Days
{
    /// <summary>Stands for "no last day": later than every date.</summary>
    public const int Open = int.MaxValue;

    /// <summary>The first year that a plan or a fact may speak of, inclusive.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that a plan or a fact may speak of, inclusive.</summary>
    public const int LastYear = 2199;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>Days from 1970-01-01 to <paramref name="date"/>; negative before.</summary>
    public static int Of(LocalDate date) => Period.DaysBetween(Epoch, Iso(date));

    /// <summary>The date that is <paramref name="days"/> days after 1970-01-01.</summary>
    public static LocalDate ToDate(int days) => Epoch.PlusDays(days);

    /// <summary>The date as <c>2026-03-31</c>, in whatever culture.</summary>
    public static string Text(int days) => LocalDatePattern.Iso.Format(ToDate(days));

    /// <summary>The date as <c>2026-03-31</c>, in whatever culture.</summary>
    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(Iso(date));

    /// <summary>The same day in the ISO calendar, so that two dates are equal exactly when they are the same day.</summary>
    public static LocalDate Iso(LocalDate date) => date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    /// <summary>Whether the date lies in the years that plans and facts may speak of.</summary>
    public static bool InRange(LocalDate date) => Iso(date).Year is >= FirstYear and <= LastYear;
}
