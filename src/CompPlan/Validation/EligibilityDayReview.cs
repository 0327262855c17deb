using System.Globalization;
using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Reviews the day that an eligibility rule looks at.</summary>
internal static class EligibilityDayReview
{
    public static IEnumerable<Issue> Of(EligibilityDay day)
    {
        if (day.DaysLater is < 0 or > 366)
            yield return Issue.Error(
                IssueCodes.NumberRange,
                "daysLater",
                string.Create(CultureInfo.InvariantCulture, $"The day is {day.DaysLater} days later; it is 0 to 366."),
                "State calendar days after the first or last day of the period; leave it out for the day itself.");
    }
}
