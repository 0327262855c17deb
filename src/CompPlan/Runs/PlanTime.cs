using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>Facts outside the time in which a plan is in force: they belong to no period of it and are reported, table by table.</summary>
internal static class PlanTime
{
    internal static IEnumerable<Issue> Issues(PlanSeries series, KnownFacts facts)
    {
        var first = Days.Of(series.EffectiveFrom);
        var last = series.EffectiveTo is { } to ? Days.Of(to) : Days.Open;
        return
        [
            .. Outside("measurements", CountMeasurements(series, facts, first, last)),
            .. Outside("absences", Count(facts.Absences.From, facts.Absences.To, first, last)),
            .. Outside("ratings", Count(facts.Ratings.From, facts.Ratings.To, first, last)),
            .. Leads(CountLeads(series, facts, first, last)),
            .. Outside("deals", CountWon(series, facts, series.Versions.Any(one => LooksBack(one.Plan)) ? int.MinValue : first, last)),
        ];
    }

    /// <summary>Growth, averages and years to date may count what was measured before the plan came into force.</summary>
    private static int CountMeasurements(PlanSeries series, KnownFacts facts, int first, int last)
    {
        var back = new bool[facts.Ids.Measures.Count];
        foreach (var id in series.Versions.SelectMany(one => MeasureReach.LookingBack(one.Plan.Measures)))
            if (facts.Ids.Measures.Find(id) is var number and >= 0)
                back[number] = true;
        var (count, rows) = (0, facts.Measurements);
        for (var row = 0; row < rows.Count; row++)
            count += (rows.To[row] < first && !back[rows.Measure[row]]) || rows.From[row] > last ? 1 : 0;
        return count;
    }

    private static bool LooksBack(Plan plan)
    {
        var back = MeasureReach.LookingBack(plan.Measures);
        return plan.Measures.Any(measure => measure is AttributedMeasure && back.Contains(measure.Id));
    }

    private static int Count(ReadOnlySpan<int> from, ReadOnlySpan<int> to, int first, int last)
    {
        var count = 0;
        for (var row = 0; row < from.Length; row++)
            count += to[row] < first || from[row] > last ? 1 : 0;
        return count;
    }

    private static int CountWon(PlanSeries series, KnownFacts facts, int first, int last)
    {
        var count = 0;
        var won = facts.Deals.Won;
        for (var row = 0; row < won.Length; row++)
            if (won[row] != DealColumns.Absent)
            {
                var day = series.Zone.DayOf(won[row]);
                count += day < first || day > last ? 1 : 0;
            }
        return count;
    }

    /// <summary>Leads that were made after the plan, or of which nothing is said since before it.</summary>
    private static int CountLeads(PlanSeries series, KnownFacts facts, int first, int last)
    {
        var count = 0;
        var promised = series.Versions.Any(one => one.Plan.Commitments.Count > 0);
        for (var row = 0; promised && row < facts.Leads.Count; row++)
        {
            var created = series.Zone.DayOf(facts.Leads.Created[row]);
            count += created > last || series.Zone.DayOf(LastHeardOf(facts, row)) < first ? 1 : 0;
        }
        return count;
    }

    private static long LastHeardOf(KnownFacts facts, int row)
    {
        var (leads, latest) = (facts.Leads, facts.Leads.Created[row]);
        foreach (var at in (ReadOnlySpan<long>)[leads.Delivered[row], leads.Accepted[row], leads.Rejected[row]])
            latest = at == DealColumns.Absent ? latest : Math.Max(latest, at);
        var (start, events) = facts.EventsOf(leads.Lead[row]);
        for (var one = start; one < start + events; one++)
            latest = Math.Max(latest, facts.LeadEvents.At[one]);
        return latest;
    }

    private static IEnumerable<Issue> Leads(int count)
    {
        if (count > 0)
            yield return Issue.Warning(
                IssueCodes.WarnOutOfPeriod,
                "leads",
                $"{count} of the leads came after the time in which the plan is in force, or were last heard of before it; they count in it only where their own time runs into it.",
                "Check their dates, or leave it at that if they belong to another version of the plan.");
    }

    private static IEnumerable<Issue> Outside(string table, int count)
    {
        if (count > 0)
            yield return Issue.Warning(
                IssueCodes.WarnOutOfPeriod,
                table,
                $"{count} of the {table} lie wholly outside the time in which the plan is in force; they count in no period of it.",
                "Check their dates, or leave it at that if they belong to another version of the plan.");
    }
}
