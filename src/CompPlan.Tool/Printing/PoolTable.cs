using CompPlan.Facts;
using CompPlan.Runs;
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
        var owes = run.Results.Any(result => !result.Pool.Owed.IsZero);
        if (owes)
            table.Numbers("Owed");
        foreach (var result in run.Results)
            table.Row([
                result.Bonus.Id, result.Period.Name, Figures.Score(result.Score.Value, result.Score.Unit) + (result.Score.Gated ? " *" : ""),
                .. shown.Select(term => Figures.Of(PoolSums.Terms[term].Of(result.Identity))),
                .. owes ? [Figures.Of(result.Pool.Owed)] : Array.Empty<string>(),
            ]);
        table.Footer(["Total", "", "", .. shown.Select(term => Figures.Of(sums[term])), .. owes ? [""] : Array.Empty<string>()]);
        table.Print(terminal);
        foreach (var result in run.Results)
            foreach (var decision in Decisions(result))
                terminal.Output.WriteLine(
                    $"Override {decision.Id} of {decision.Node ?? "the pool"}, {result.Bonus.Id} {result.Period.Name}: "
                    + $"{ShownText.Of(decision.Reason)} (approved by {ShownText.Of(decision.ApprovedBy)}).");
        if (run.Results.SelectMany(Decisions).Any())
            terminal.Output.WriteLine();
        if (run.Results.Any(result => result.Score.Gated))
        {
            terminal.Output.WriteLine("* A gate was closed.");
            terminal.Output.WriteLine();
        }
    }

    private static IEnumerable<Override> Decisions(BonusResult result) => result.Score.WithDescendants()
        .Select(reading => reading.Override?.Decision).Append(result.Pool.Override?.Stated).OfType<Override>();
}
