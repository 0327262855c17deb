using System.Globalization;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a calendar of weeks alone can tell.</summary>
internal sealed class WeeksCalendarValidator : ComponentValidator<WeeksCalendar>
{
    public WeeksCalendarValidator()
    {
        Check(
            "pattern",
            IssueCodes.WeekPattern,
            calendar => calendar.Pattern.Count == 12 && calendar.Pattern.Sum(weeks => (long)weeks) == 52,
            calendar => string.Create(
                CultureInfo.InvariantCulture,
                $"The pattern has {calendar.Pattern.Count} periods and {calendar.Pattern.Sum(weeks => (long)weeks)} weeks; a year has 12 periods and 52 weeks."),
            "State the weeks of each of the twelve periods; the 53rd week of a long year has its own place.");
        Each(report =>
        {
            for (var i = 0; i < report.Component.Pattern.Count; i++)
                if (report.Component.Pattern[i] < 1)
                    report.Error(
                        string.Create(CultureInfo.InvariantCulture, $"pattern[{i}]"),
                        IssueCodes.WeekPattern,
                        string.Create(CultureInfo.InvariantCulture, $"A period has {report.Component.Pattern[i]} weeks; it has at least one."),
                        "State one week or more.");
        });
        Check(
            "week53",
            IssueCodes.NumberRange,
            calendar => calendar.Week53 is >= 1 and <= 12,
            calendar => string.Create(CultureInfo.InvariantCulture, $"The 53rd week is in period {calendar.Week53}; it is in one of 1 to 12."),
            "State the number of the period that is a week longer in a year of 53 weeks.");
        Each(report => report.Add(CalendarReview.OfLabel(report.Component.Label)));
        Each(report => report.Add(CalendarReview.OfCountedFrom(report.Component)));
    }
}
