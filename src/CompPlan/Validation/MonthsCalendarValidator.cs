using System.Globalization;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a months calendar alone can tell.</summary>
internal sealed class MonthsCalendarValidator : ComponentValidator<MonthsCalendar>
{
    public MonthsCalendarValidator()
    {
        Check(
            "firstMonth",
            IssueCodes.NumberRange,
            calendar => calendar.FirstMonth is >= 1 and <= 12,
            calendar => string.Create(CultureInfo.InvariantCulture, $"The first month is {calendar.FirstMonth}; it is 1 to 12."),
            "State 1 for January to 12 for December.");
        Each(report => report.Add(CalendarReview.OfLabel(report.Component.Label)));
        Each(report => report.Add(CalendarReview.OfCountedFrom(report.Component)));
    }
}
