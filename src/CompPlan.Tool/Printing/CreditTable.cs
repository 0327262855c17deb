using CompPlan.Attribution;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Tool.Runs;
using CompPlan.Tool.Terminals;
using NodaTime;

namespace CompPlan.Tool.Printing;

/// <summary>The attributed credit behind each division by credit, with what the won deals will still credit when later milestones are reached.</summary>
internal static class CreditTable
{
    public static void Print(Terminal terminal, SpanRun run)
    {
        var rows = Rows(run).Distinct().ToList();
        if (rows.Count == 0)
            return;
        var table = TextTable.Of("Attributed credit").Words("Rule").Words("Period");
        foreach (var department in run.Departments)
            table.Numbers(department.Id);
        var reverses = rows.Exists(row => !Reversed(row.Ledger, row.Period).IsZero);
        if (reverses)
            table.Numbers("Of which reversed");
        table.Numbers("Not yet reached");
        foreach (var (ledger, period) in rows)
            table.Row([
                ledger.Rule!.Id, period.Name,
                .. run.Departments.Select(department => Figures.Of(ledger.CreditOf(department.Id, period.First, period.Last))),
                .. reverses ? [Figures.Of(Money.Of(0, run.Plan.Currency) - Reversed(ledger, period))] : Array.Empty<string>(),
                Figures.Of(Money.Of(0, run.Plan.Currency) + ledger.NotReachedOn(period.Last)),
            ]);
        table.Print(terminal);
    }

    private static Money Reversed(CreditLedger ledger, PerformancePeriod period) =>
        ledger.ByDepartment(period.First, period.Last).Aggregate(Money.Zero, (sum, total) => sum + total.Reversed);

    private static IEnumerable<(CreditLedger Ledger, PerformancePeriod Period)> Rows(SpanRun run) =>
        from one in run.Runs.SelectMany(each => each.Versions)
        from result in one.Results
        from rule in RulesOf(result.Bonus.Split)
        from ledger in one.Ledgers
        where ledger.Rule?.Id == rule
        select (ledger, result.Period);

    private static IEnumerable<string> RulesOf(SplitRule split) => split switch
    {
        CreditSplit credit => [credit.Attribution],
        BlendedSplit blend => blend.Parts.SelectMany(part => RulesOf(part.Rule)),
        _ => [],
    };
}
