using System.CommandLine;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Commands;

/// <summary><c>compplan run</c>: calculates the payout periods of a span and prints what came of them.</summary>
internal static class RunCommand
{
    public static string[] Examples { get; } =
    [
        "compplan run docs/samples/inbound --period 2026-Q1",
        "compplan run docs/samples/inbound --period 2026-03 --known-on 2026-04-10 --explain e113",
    ];

    public static Command Of(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder with plan.json and the facts." };
        var period = new Option<string>("--period")
        {
            HelpName = "NAME", Required = true,
            Description = "The span to pay: a month, quarter, half year or year of the plan's calendar, such as 2026-03, 2026-Q1, 2026-H1 or 2026, or any months, such as 2026-02+5M.",
        };
        var knownOn = KnownOnOption.Of();
        var output = new Option<string>("--output")
        {
            HelpName = "table|json|csv", DefaultValueFactory = _ => "table",
            Description = "How to print: tables to read, the run document, or the awards as one CSV table.",
        };
        output.AcceptOnlyFromAmong("table", "json", "csv");
        var explain = new Option<string?>("--explain") { HelpName = "ID", Description = "Print instead why this person is paid what." };
        var command = new Command("run", "Calculates the bonuses paid in a span and prints goals, pools, shares and awards.") { folder, period, knownOn, output, explain };
        command.Validators.Add(result =>
        {
            if (result.GetValue(explain) is not null && result.GetResult(output) is { Implicit: false })
                result.AddError("--explain prints text and goes without --output.");
        });
        command.SetAction(parsed => RunExecution.Execute(terminal, RunRequest.Of(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(period), parsed.GetValue(knownOn),
            parsed.GetRequiredValue(output), parsed.GetValue(explain))));
        return command;
    }
}
