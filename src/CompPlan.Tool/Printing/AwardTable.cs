using CompPlan.Rounding;
using CompPlan.Tool.Runs;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Printing;

/// <summary>What each person receives: a row for each department somebody is paid as a member of, a column for each bonus.</summary>
internal static class AwardTable
{
    public static void Print(Terminal terminal, SpanRun run)
    {
        var bonuses = run.Versions.SelectMany(version => version.Plan.Bonuses).Select(bonus => bonus.Id).Distinct(StringComparer.Ordinal).Where(id => run.Results.Any(result => result.Bonus.Id == id)).ToArray();
        var table = TextTable.Of("Awards per person").Words("Person").Words("Job").Words("Department");
        foreach (var bonus in bonuses)
            table.Numbers(bonus);
        table.Numbers("Total");
        var jobs = Jobs(run);
        var sums = Sums(run, bonuses);
        foreach (var ((person, department), amounts) in sums)
            table.Row([person, jobs.GetValueOrDefault(person, ""), department, .. amounts.Select(Figures.Of), Figures.Of(Sum(amounts))]);
        var totals = bonuses.Select((_, bonus) => Sum(sums.Values.Select(amounts => amounts[bonus]))).ToArray();
        table.Footer(["Total", "", "", .. totals.Select(Figures.Of), Figures.Of(Sum(totals))]);
        table.Print(terminal);
    }

    private static SortedDictionary<(string Person, string Department), Money[]> Sums(SpanRun run, string[] bonuses)
    {
        var byId = Comparer<(string Person, string Department)>.Create((left, right) =>
            string.CompareOrdinal(left.Person, right.Person) is var order and not 0 ? order : string.CompareOrdinal(left.Department, right.Department));
        var sums = new SortedDictionary<(string, string), Money[]>(byId);
        foreach (var result in run.Results)
            foreach (var award in result.Distribution.Departments.SelectMany(department => department.Awards))
            {
                if (!sums.TryGetValue((award.Participant, award.Department), out var amounts))
                    sums.Add((award.Participant, award.Department), amounts = [.. bonuses.Select(_ => Money.Of(0, run.Plan.Currency))]);
                amounts[Array.IndexOf(bonuses, result.Bonus.Id)] += award.Amount;
            }
        return sums;
    }

    /// <summary>The job of each person as known on the day of the run.</summary>
    private static Dictionary<string, string> Jobs(SpanRun run) => run.Facts.Participants
        .Where(one => one.KnownOn <= run.KnownOn)
        .OrderBy(one => one.KnownOn)
        .GroupBy(one => one.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Last().Job ?? "", StringComparer.Ordinal);

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
