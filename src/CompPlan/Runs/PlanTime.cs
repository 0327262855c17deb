using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>Facts outside the time in which a plan is in force: they belong to no period of it and are reported, table by table.</summary>
internal static class PlanTime
{
    internal static IEnumerable<Issue> Issues(Plan plan, KnownFacts facts)
    {
        var first = Days.Of(plan.EffectiveFrom);
        var last = plan.EffectiveTo is { } to ? Days.Of(to) : Days.Open;
        return
        [
            .. Outside("measurements", Count(facts.Measurements.From, facts.Measurements.To, first, last)),
            .. Outside("absences", Count(facts.Absences.From, facts.Absences.To, first, last)),
            .. Outside("deals", CountWon(plan, facts, first, last)),
        ];
    }

    private static int Count(ReadOnlySpan<int> from, ReadOnlySpan<int> to, int first, int last)
    {
        var count = 0;
        for (var row = 0; row < from.Length; row++)
            count += to[row] < first || from[row] > last ? 1 : 0;
        return count;
    }

    private static int CountWon(Plan plan, KnownFacts facts, int first, int last)
    {
        var count = 0;
        var won = facts.Deals.Won;
        for (var row = 0; row < won.Length; row++)
            if (won[row] != DealColumns.Absent)
            {
                var day = plan.Zone.DayOf(won[row]);
                count += day < first || day > last ? 1 : 0;
            }
        return count;
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
