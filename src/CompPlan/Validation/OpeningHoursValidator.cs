using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Validation;

/// <summary>Opening hours have an id, a zone that exists, each day of the week once, and intervals in order on whole minutes.</summary>
internal sealed class OpeningHoursValidator : ComponentValidator<OpeningHours>
{
    public OpeningHoursValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Id, "id")));
        Each(report => NameReview.Report(report.Component.Name, "name", report));
        Check(
            "timeZone",
            IssueCodes.TimeZoneUnknown,
            hours => hours.TimeZone is null || PlanZone.TryOf(hours.TimeZone, out _),
            hours => $"'{hours.TimeZone}' is not an IANA time zone.",
            "Use a zone such as Europe/Paris, or leave it out for the zone of the plan.");
        Check("days", IssueCodes.EmptyList, hours => hours.Days.Count > 0, _ => "No day of the week is open.", "State at least one day with its hours.");
        Each(report => report.Add(report.Component.Days.SelectMany((day, i) => Day(day, i, report.Component.Days))));
    }

    private static IEnumerable<Issue> Day(OpeningDay day, int place, ValueList<OpeningDay> days)
    {
        var path = $"days[{place}]";
        if (day.Weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            yield return Issue.Error(IssueCodes.MissingField, path + ".weekday", "No day of the week is stated.", "State monday to sunday.");
        else if (days.Take(place).Any(earlier => earlier.Weekday == day.Weekday))
            yield return Issue.Error(IssueCodes.DuplicateId, path + ".weekday", "The day of the week is stated twice.", "State all its intervals in one place.");
        if (day.Intervals.Count == 0)
            yield return Issue.Error(IssueCodes.EmptyList, path + ".intervals", "The day has no interval.", "State its hours, or leave the day out: it is closed then.");
        for (var i = 0; i < day.Intervals.Count; i++)
            foreach (var issue in Interval(day.Intervals[i], i == 0 ? null : day.Intervals[i - 1], $"{path}.intervals[{i}]"))
                yield return issue;
    }

    private static IEnumerable<Issue> Interval(OpeningInterval interval, OpeningInterval? before, string path)
    {
        if (interval.FirstTick % NodaConstants.TicksPerMinute != 0 || interval.EndTick % NodaConstants.TicksPerMinute != 0)
            yield return Invalid(path, "The interval does not begin and end on whole minutes.");
        if (interval.EndTick <= interval.FirstTick)
            yield return Invalid(path, "The interval does not end after it begins; hours after midnight belong to the next day.");
        if (before is not null && interval.FirstTick < before.EndTick)
            yield return Invalid(path, "The interval begins before the one above it ends.");
    }

    private static Issue Invalid(string path, string message) =>
        Issue.Error(IssueCodes.HoursInvalid, path, message, "State the intervals of a day in order and without overlap, such as 09:00 to 12:30 and 13:30 to 18:00.");
}
