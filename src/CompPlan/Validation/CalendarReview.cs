using System.Globalization;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Reviews calendars and payout schedules, each variant by its validator, and cadences in their calendar.</summary>
internal static class CalendarReview
{
    public static IEnumerable<Issue> Of(PlanCalendar calendar, string path) => calendar switch
    {
        MonthsCalendar months => new MonthsCalendarValidator().Review(months, path),
        WeeksCalendar weeks =>
        [
            .. new WeeksCalendarValidator().Review(weeks, path),
            .. new YearAnchorValidator().Review(weeks.Anchor, path + ".anchor"),
        ],
        _ => throw new ArgumentException($"There is no validator for calendars of kind '{calendar.Kind}'.", nameof(calendar)),
    };

    public static IEnumerable<Issue> Of(PayoutSchedule payout, string path) => new PayoutScheduleValidator().Review(payout, path);

    /// <summary>A cadence, stated at <paramref name="path"/>, whose periods this calendar cannot count.</summary>
    public static IEnumerable<Issue> OfCadence(Cadence cadence, PlanCalendar calendar, string path) => calendar.Counts(cadence)
        ? []
        : [Issue.Error(
            IssueCodes.CadenceUncounted,
            path,
            $"Periods of the cadence {cadence} do not divide the year, and the calendar does not say where they are counted from.",
            "State countedFrom in the calendar: the number of a year that begins with such a period.")];

    /// <summary>A year label that is none.</summary>
    internal static IEnumerable<Issue> OfLabel(YearLabel label) => Enum.IsDefined(label)
        ? []
        : [Issue.Error(IssueCodes.NumberRange, "yearLabel", "The year label is none of those there are.", "State start or end.")];

    /// <summary>A year to count from that plans cannot speak of.</summary>
    internal static IEnumerable<Issue> OfCountedFrom(PlanCalendar calendar) => calendar.CountedFrom is null or >= Days.FirstYear and <= Days.LastYear
        ? []
        : [Issue.Error(
            IssueCodes.NumberRange,
            "countedFrom",
            string.Create(CultureInfo.InvariantCulture, $"Periods are counted from the year {calendar.CountedFrom}; it is {Days.FirstYear} to {Days.LastYear}."),
            "State the number of a year that begins with such a period.")];
}
