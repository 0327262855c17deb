using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The target of a goal over a period: either its value with every term, or every reason why there is none.</summary>
public sealed class TargetResolution
{
    private TargetResolution(ValueList<Issue> issues, TargetReading? target)
    {
        Issues = issues;
        Target = target;
    }

    /// <summary>What stands in the way; empty where there is a target. Paths begin at the schedule.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The target; absent where there are findings.</summary>
    public TargetReading? Target { get; }

    /// <summary>
    /// Reads <paramref name="schedule"/> over <paramref name="period"/>: for each period of its cadence inside it the one value
    /// whose dates hold it wholly. Where the schedule says so, the year to date takes the place of the period. None is <c>TARGET_MISSING</c>, several are <c>TARGET_OVERLAP</c>.
    /// </summary>
    public static TargetResolution Of(TargetSchedule schedule, PlanCalendar calendar, PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(period);
        if (schedule.Over == TargetSpan.YearToDate)
            period = calendar.YearToDate(period);
        if (!calendar.Fills(schedule.Per, period))
            return new TargetResolution(ValueList<Issue>.Of([CadenceFault(schedule, period)]), null);
        var issues = new List<Issue>();
        var terms = new List<TargetTerm>();
        foreach (var inner in calendar.PeriodsWithin(schedule.Per, period.First, period.Last))
        {
            var holding = schedule.Values.Where(value => value.From <= inner.First && inner.Last <= value.To).ToArray();
            if (holding.Length == 1)
                terms.Add(TargetTerm.Of(inner, holding[0]));
            else
                issues.Add(holding.Length == 0 ? Missing(inner) : Overlap(inner));
        }
        return issues.Count > 0
            ? new TargetResolution(ValueList<Issue>.Of(issues), null)
            : new TargetResolution(ValueList<Issue>.Empty, TargetReading.Of(schedule, period, ValueList<TargetTerm>.Of(terms)));
    }

    private static Issue Missing(PerformancePeriod inner) => Issue.Error(
        IssueCodes.TargetMissing,
        "values",
        $"No target is stated for {inner.Name}.",
        $"State a target whose dates hold {Days.Text(inner.First)} to {Days.Text(inner.Last)} wholly.");

    private static Issue Overlap(PerformancePeriod inner) => Issue.Error(
        IssueCodes.TargetOverlap, "values", $"Several targets are stated for {inner.Name}.", "Change the dates so that one target holds for each period.");

    private static Issue CadenceFault(TargetSchedule schedule, PerformancePeriod period) => Issue.Error(
        IssueCodes.CadenceMismatch,
        "per",
        $"Targets are stated per {schedule.Per.Name} period and cannot be read over {period.Name}, which is {period.Cadence.Name}.",
        "State targets for the performance period of the bonus or for shorter periods.");
}
