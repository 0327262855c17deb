using CompPlan.Statements;
using CompPlan.Tool.Runs;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Printing;

/// <summary>Why one person is paid what: the statement of each payout period of a span, in their order.</summary>
internal static class StatementReport
{
    public static void Print(Terminal terminal, SpanRun run, string participant)
    {
        for (var i = 0; i < run.Runs.Count; i++)
        {
            if (i > 0)
                terminal.Output.WriteLine();
            foreach (var line in StatementText.LinesOf(run.Runs[i].StatementFor(participant)))
                terminal.Output.WriteLine(line);
        }
    }
}
