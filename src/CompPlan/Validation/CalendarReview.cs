using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Reviews calendars and payout schedules, each variant by its validator.</summary>
internal static class CalendarReview
{
    public static IEnumerable<Issue> Of(PlanCalendar calendar, string path) => calendar switch
    {
        MonthsCalendar months => new MonthsCalendarValidator().Review(months, path),
        _ => throw new ArgumentException($"There is no validator for calendars of kind '{calendar.Kind}'.", nameof(calendar)),
    };

    public static IEnumerable<Issue> Of(PayoutSchedule payout, string path) => new PayoutScheduleValidator().Review(payout, path);
}
