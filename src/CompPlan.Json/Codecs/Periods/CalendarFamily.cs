using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>The table of calendars.</summary>
internal static class CalendarFamily
{
    public static Family<PlanCalendar> All { get; } = Family<PlanCalendar>.Of(new MonthsCalendarCodec(), new WeeksCalendarCodec());
}
