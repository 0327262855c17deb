using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Plans;

/// <summary>What keeps versions from being one plan over time.</summary>
internal static class SeriesChecks
{
    internal static IEnumerable<Issue> Of(PlanSeries series)
    {
        var issues = new List<Issue>();
        for (var i = 1; i < series.Versions.Count; i++)
            issues.AddRange(Neighbours(series.Versions[i - 1], series.Versions[i], Path(i)));
        // Periods can be compared only where every version counts them alike.
        if (issues.Any(issue => issue.Severity == IssueSeverity.Error) || series.Versions.Count == 1)
            return issues;
        for (var i = 0; i < series.Versions.Count; i++)
            issues.AddRange(Amended(series, series.Versions[i], Path(i)));
        for (var i = 1; i < series.Versions.Count; i++)
            issues.AddRange(OtherCadences(series, series.Versions[i - 1], series.Versions[i], Path(i)));
        issues.AddRange(Ends(series));
        return issues;
    }

    private static IEnumerable<Issue> Neighbours(PlanVersion before, PlanVersion after, string path)
    {
        foreach (var (what, same) in Common(before.Plan, after.Plan))
            if (!same)
                yield return Issue.Error(
                    IssueCodes.VersionMismatch,
                    $"{path}.{what}",
                    $"Version {after.Number} has another {Word(what)} than version {before.Number}.",
                    "Keep it, or make another plan of it with an id of its own.");
        if (after.Number <= before.Number)
            yield return Issue.Error(
                IssueCodes.VersionMismatch,
                path + ".version",
                $"The version from {Days.Text(after.EffectiveFrom)} has the number {after.Number}, and the one before it {before.Number}.",
                "Number the versions upwards in the order in which they come into force.");
        foreach (var issue in InForce(before, after, path))
            yield return issue;
    }

    private static IEnumerable<Issue> InForce(PlanVersion before, PlanVersion after, string path)
    {
        if (after.EffectiveFrom == before.EffectiveFrom || before.Plan.EffectiveTo >= after.EffectiveFrom)
            yield return Issue.Error(
                IssueCodes.VersionOverlap,
                path + ".effectiveFrom",
                $"Version {after.Number} comes into force on {Days.Text(after.EffectiveFrom)}, and version {before.Number} is in force from {Days.Text(before.EffectiveFrom)}"
                    + (before.Plan.EffectiveTo is { } to ? $" to {Days.Text(to)}." : "."),
                "State a later first day, or end the version before on the day before it; a version without an end is ended by the next one.");
        else if (before.Plan.EffectiveTo is { } end && end.PlusDays(1) < after.EffectiveFrom)
            yield return Issue.Error(
                IssueCodes.VersionGap,
                path + ".effectiveFrom",
                $"No version is in force from {Days.Text(end.PlusDays(1))} to {Days.Text(after.EffectiveFrom.PlusDays(-1))}.",
                "State an earlier first day, or let the version before end later.");
    }

    private static IEnumerable<(string What, bool Same)> Common(Plan before, Plan after) =>
    [
        ("id", before.Id == after.Id),
        ("currency", before.Currency == after.Currency),
        ("timeZone", before.Zone.Id == after.Zone.Id),
        ("calendar", before.Calendar == after.Calendar),
        ("payout", before.Payout == after.Payout),
    ];

    private static string Word(string member) => member switch
    {
        "timeZone" => "time zone",
        "payout" => "payout schedule",
        _ => member,
    };

    private static IEnumerable<Issue> Amended(PlanSeries series, PlanVersion version, string path)
    {
        if (version.Amendment is { From: { } from } && (from >= version.EffectiveFrom || from < series.EffectiveFrom))
            yield return Issue.Error(
                IssueCodes.AmendmentDates,
                path + ".amendment.from",
                $"The amendment takes over periods from {Days.Text(from)}; version {version.Number} is in force from {Days.Text(version.EffectiveFrom)} and the plan from {Days.Text(series.EffectiveFrom)}.",
                "State a day from the first of the plan to the one before the version comes into force.");
        if (version.Amendment is not null && version == series.Versions[0])
            yield return Issue.Error(
                IssueCodes.AmendmentDates,
                path + ".amendment",
                $"Version {version.Number} is the first; there are no earlier periods for it to take over.",
                "Leave the amendment out.");
    }

    /// <summary>Where the cadence of a bonus changes, the periods around the change must hold each day once.</summary>
    private static IEnumerable<Issue> OtherCadences(PlanSeries series, PlanVersion before, PlanVersion after, string path)
    {
        for (var i = 0; i < after.Plan.Bonuses.Count; i++)
        {
            var bonus = after.Plan.Bonuses[i];
            if (before.Plan.Bonuses.FirstOrDefault(one => one.Id == bonus.Id) is not { } earlier || earlier.Cadence == bonus.Cadence)
                continue;
            var counted = PaidAround(series, earlier, bonus, after.EffectiveFrom);
            for (var k = 1; k < counted.Count; k++)
                if (counted[k].First != counted[k - 1].Last.PlusDays(1))
                {
                    var twice = counted[k].First <= counted[k - 1].Last;
                    yield return Issue.Error(
                        IssueCodes.CadenceMismatch,
                        $"{path}.bonuses[{i}].cadence",
                        $"'{bonus.Id}' is {earlier.Cadence} in version {before.Number} and {bonus.Cadence} from {Days.Text(after.EffectiveFrom)}; {counted[k - 1].Name} and {counted[k].Name} "
                            + (twice ? "would pay the same days twice." : "leave days between them that are never paid."),
                        "Let the version come into force where a period of either cadence begins, or give the bonus another id.");
                }
        }
    }

    /// <summary>The periods of a bonus that are paid in the two years around a day, in the order of time.</summary>
    private static List<PerformancePeriod> PaidAround(PlanSeries series, Bonus earlier, Bonus later, LocalDate day)
    {
        var calendar = series.Calendar;
        var (first, last) = (calendar.PeriodFor(earlier.Cadence, day), calendar.PeriodFor(later.Cadence, day));
        var from = LocalDate.Min(calendar.PeriodBefore(first).First, calendar.PeriodBefore(last).First);
        var to = LocalDate.Max(calendar.PeriodAfter(first).Last, calendar.PeriodAfter(last).Last);
        return [.. new[] { earlier.Cadence, later.Cadence }
            .SelectMany(cadence => calendar.PeriodsWithin(cadence, from, to))
            .Where(period => series.BonusFor(later.Id, period) is not null)
            .OrderBy(period => period.First).ThenBy(period => period.Last)];
    }

    /// <summary>A plan pays no period that begins before its first version or ends after its last.</summary>
    private static IEnumerable<Issue> Ends(PlanSeries series)
    {
        var calendar = series.Calendar;
        foreach (var bonus in series.Versions[0].Plan.Bonuses)
            if (calendar.PeriodFor(bonus.Cadence, series.EffectiveFrom) is var first && first.First < series.EffectiveFrom && !(series.EffectiveTo < first.Last))
                yield return Cut(bonus, first, $"comes into force on {Days.Text(series.EffectiveFrom)}", Path(0));
        if (series.EffectiveTo is not { } end)
            yield break;
        foreach (var bonus in series.Latest.Plan.Bonuses)
            if (calendar.PeriodFor(bonus.Cadence, end) is var last && last.Last > end && last.First >= series.EffectiveFrom)
                yield return Cut(bonus, last, $"ends on {Days.Text(end)}", Path(series.Versions.Count - 1));
    }

    private static Issue Cut(Bonus bonus, PerformancePeriod period, string what, string path) => Issue.Warning(
        IssueCodes.WarnPeriodCut,
        path,
        $"The plan {what}, within the period {period} of '{bonus.Id}' ({Days.Text(period.First)} to {Days.Text(period.Last)}); no version pays it.",
        "State dates in force that begin and end with periods of the bonus, unless nothing is due for the rest.");

    private static string Path(int version) => $"versions[{version}]";
}
