using System.Globalization;
using CompPlan.Goals;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The dated targets of a goal have ends in order and inside the years of a plan, and no two share a day.</summary>
internal sealed class TargetScheduleValidator : ComponentValidator<TargetSchedule>
{
    public TargetScheduleValidator()
    {
        Check("values", IssueCodes.EmptyList, schedule => schedule.Values.Count > 0, _ => "The list is empty; it needs at least one target.", "State at least one target.");
        Each(report => report.Add(OptionReview.Of(report.Component.Combine, "combine")));
        Each(report => report.Add(report.Component.Values.SelectMany(Dates)));
        Each(report => report.Add(Overlaps(report.Component.Values)));
        Each(report => report.Add(Gaps(report.Component.Values)));
    }

    private static IEnumerable<Issue> Dates(DatedTarget target, int index)
    {
        if (target.To < target.From)
            yield return Issue.Error(
                IssueCodes.PeriodInvalid, At(index, "to"), $"The target ends on {Days.Text(target.To)}, before it begins on {Days.Text(target.From)}.", "State a last day that is not before the first; both count.");
        foreach (var (date, member) in new[] { (target.From, "from"), (target.To, "to") })
            if (!Days.InRange(date))
                yield return Issue.Error(
                    IssueCodes.PeriodInvalid, At(index, member), $"The date {Days.Text(date)} lies outside the years {Days.FirstYear} to {Days.LastYear}.", "State a date inside them.");
    }

    private static IEnumerable<Issue> Overlaps(ValueList<DatedTarget> values)
    {
        for (var later = 1; later < values.Count; later++)
            for (var earlier = 0; earlier < later; earlier++)
                if (values[earlier].From <= values[later].To && values[later].From <= values[earlier].To)
                    yield return Issue.Error(
                        IssueCodes.TargetOverlap,
                        At(later, "from"),
                        $"The target from {Days.Text(values[later].From)} to {Days.Text(values[later].To)} shares days with the one at values[{earlier}].",
                        "Change the dates so that one target holds on each day.");
    }

    private static IEnumerable<Issue> Gaps(ValueList<DatedTarget> values)
    {
        var covered = default(NodaTime.LocalDate?);
        foreach (var (target, index) in values.Select((target, index) => (target, index)).Where(one => one.target.From <= one.target.To).OrderBy(one => one.target.From))
        {
            if (covered is { } last && target.From > last.PlusDays(1))
                yield return Issue.Error(
                    IssueCodes.TargetMissing,
                    At(index, "from"),
                    $"No target holds from {Days.Text(last.PlusDays(1))} to {Days.Text(target.From.PlusDays(-1))}, between two that do.",
                    "State the target of these days, or let the one before it run on.");
            if (covered is null || target.To > covered)
                covered = target.To;
        }
    }

    private static string At(int index, string member) => string.Create(CultureInfo.InvariantCulture, $"values[{index}].{member}");
}
