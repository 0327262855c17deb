using CompPlan.Json;
using CompPlan.Tool.Runs;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Printing;

/// <summary>What came of a span as one run document in its canonical form.</summary>
internal static class RunJson
{
    public static void Print(Terminal terminal, SpanRun run) => terminal.Output.Write(RunDocument.Write(run.Runs));
}
