using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Stated holidays are at least one day, each day once, in the years that plans speak of.</summary>
internal sealed class DatedHolidaysValidator : ComponentValidator<DatedHolidays>
{
    public DatedHolidaysValidator()
    {
        Each(report => NameReview.Report(report.Component.Name, "name", report));
        Check("dates", IssueCodes.EmptyList, set => set.Dates.Count > 0, _ => "No date is stated.", "State at least one date, or leave the set out.");
        Each(report => report.Add(Dates(report.Component)));
    }

    private static IEnumerable<Issue> Dates(DatedHolidays set)
    {
        var seen = new HashSet<NodaTime.LocalDate>();
        for (var i = 0; i < set.Dates.Count; i++)
        {
            if (!Days.InRange(set.Dates[i]))
                yield return Issue.Error(
                    IssueCodes.PeriodInvalid, $"dates[{i}]", $"The date {Days.Text(set.Dates[i])} is outside the years {Days.FirstYear} to {Days.LastYear}.", "State a day in these years.");
            if (!seen.Add(set.Dates[i]))
                yield return Issue.Error(IssueCodes.DuplicateId, $"dates[{i}]", $"The date {Days.Text(set.Dates[i])} is stated twice.", "State each day once.");
        }
    }
}
