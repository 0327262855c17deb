using CompPlan.Tool.Runs;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Printing;

/// <summary>What came of a span as tables: goals, pools, shares of departments, credit, awards per person, and the identity of the pools.</summary>
internal static class RunReport
{
    public static void Print(Terminal terminal, SpanRun run, bool isLatest)
    {
        terminal.Output.WriteLine($"{ShownText.Of(run.Plan.Name ?? run.Plan.Id)} (plan {run.Plan.Id}, {VersionsOf(run)})");
        terminal.Output.WriteLine($"Paid in {run.Span.Name}: {SpanOf(run)}. All amounts in {run.Plan.Currency.Code}.");
        terminal.Output.WriteLine($"Facts as known on {run.KnownOn:uuuu-MM-dd}{(isLatest ? ", the latest date in the folder" : "")}.");
        terminal.Output.WriteLine();
        GoalTable.Print(terminal, run);
        PoolTable.Print(terminal, run);
        ShareTable.Print(terminal, run);
        CreditTable.Print(terminal, run);
        AwardTable.Print(terminal, run);
        terminal.Output.WriteLine(PoolSums.Of(run).Identity());
    }

    private static string VersionsOf(SpanRun run) => run.Versions.Count() < 2
        ? $"version {run.Plan.Version}"
        : $"versions {string.Join(", ", run.Versions.Select(version => $"{version.Number} from {version.EffectiveFrom:uuuu-MM-dd}"))}";

    private static string SpanOf(SpanRun run)
    {
        var (first, last) = (run.Runs[0].PayoutPeriod.Name, run.Runs[^1].PayoutPeriod.Name);
        return run.Runs.Count == 1 ? $"payout period {first}" : $"payout periods {first} to {last}";
    }
}
