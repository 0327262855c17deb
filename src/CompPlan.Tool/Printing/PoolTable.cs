using CompPlan.Tool.Runs;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Printing;

/// <summary>Each pool: its score, what was funded and what became of every cent. Columns that are zero throughout are left out.</summary>
internal static class PoolTable
{
    public static void Print(Terminal terminal, SpanRun run)
    {
        var sums = PoolSums.Of(run);
        var shown = Enumerable.Range(0, PoolSums.Terms.Count).Where(sums.Shows).ToArray();
        var table = TextTable.Of("Pools").Words("Bonus").Words("Period").Numbers("Score");
        foreach (var term in shown)
            table.Numbers(char.ToUpperInvariant(PoolSums.Terms[term].Name[0]) + PoolSums.Terms[term].Name[1..]);
        foreach (var result in run.Results)
            table.Row([
                result.Bonus.Id, result.Period.Name, Figures.Percent(result.Score.Value) + (result.Score.Gated ? " *" : ""),
                .. shown.Select(term => Figures.Of(PoolSums.Terms[term].Of(result.Identity))),
            ]);
        table.Footer(["Total", "", "", .. shown.Select(term => Figures.Of(sums[term]))]);
        table.Print(terminal);
        if (run.Results.Any(result => result.Score.Gated))
        {
            terminal.Output.WriteLine("* A gate was closed.");
            terminal.Output.WriteLine();
        }
    }
}
