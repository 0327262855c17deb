using System.CommandLine;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Folders;
using CompPlan.Tool.Printing;
using CompPlan.Tool.Terminals;
using NodaTime;

namespace CompPlan.Tool.Commands;

/// <summary><c>compplan credits</c>: who earned which credit under every attribution rule, by person and by department and month.</summary>
internal static class CreditsCommand
{
    public static string[] Examples { get; } =
        ["compplan credits docs/samples/inbound --period 2026-Q1", "compplan credits docs/samples/inbound --period 2026 --output csv > credit.csv"];

    public static Command Of(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder with plan.json, deals, touches and reversals." };
        var period = new Option<string>("--period")
        {
            HelpName = "NAME", Required = true, Description = "The months to add up: any period of the plan's calendar, such as 2026-03, 2026-Q1 or 2026.",
        };
        var rule = new Option<string?>("--rule") { HelpName = "ID", Description = "Print only this attribution rule." };
        var knownOn = KnownOnOption.Of();
        var output = new Option<string>("--output")
        {
            HelpName = "table|csv", DefaultValueFactory = _ => "table", Description = "How to print: tables to read, or the credit of persons as one CSV table.",
        };
        output.AcceptOnlyFromAmong("table", "csv");
        var save = new Option<string?>("--save") { HelpName = "FOLDER", Description = "Write instead the three CSV files of the credit into this folder." };
        var threads = new Option<int>("--threads") { HelpName = "N", Description = "Use at most so many cores. Without it, all; the result is the same." };
        var command = new Command("credits", "Adds up the attributed credit by person and by department and month.") { folder, period, rule, knownOn, output, save, threads };
        command.Validators.Add(result =>
        {
            if (result.GetValue(save) is not null && result.GetResult(output) is { Implicit: false })
                result.AddError("--save writes files and goes without --output.");
            if (result.GetResult(threads) is { Implicit: false } && result.GetValue(threads) < 1)
                result.AddError("--threads is a number from 1.");
        });
        command.SetAction(parsed => Execute(terminal, CreditsRequest.Of(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(period), parsed.GetValue(rule), parsed.GetValue(knownOn),
            parsed.GetRequiredValue(output), parsed.GetValue(save), parsed.GetValue(threads))));
        return command;
    }

    private static int Execute(Terminal terminal, CreditsRequest request)
    {
        if (FolderArgument.Refuse(terminal, request.Folder) is { } refused)
            return refused;
        var review = FolderReviewer.ReviewCredit(request.Folder, request.Cores);
        if (review.Plan is not { } plan || review.Facts is not { } facts)
        {
            IssueListing.Print(terminal, review.Issues);
            return ExitCode.Issues;
        }
        if (!plan.Calendar.TryParse(request.Period, out var span))
            return UnknownPeriod.Print(terminal, plan, request.Period);
        if (request.Rule is { } id && plan.Attribution.All(rule => rule.Id != id))
            return RefuseRule(terminal, plan, id);
        // What the tables were read into is garbage by now, as much again as the facts.
        GC.Collect();
        var book = CreditBook.Of(plan, facts, request.KnownOn ?? facts.LastKnownOn ?? span.Last, request.Cores);
        IssueListing.Print(terminal, [.. review.Issues, .. book.Issues]);
        if (!book.IsSound)
            return ExitCode.Issues;
        Print(terminal, request, book, span);
        return ExitCode.Done;
    }

    private static void Print(Terminal terminal, CreditsRequest request, CreditBook book, PerformancePeriod span)
    {
        var report = CreditsReport.Of(book, book.Totals(span, Cadence.Monthly), span, request.Rule);
        if (request.Save is { } folder)
            CreditsFiles.Save(terminal, folder, report);
        else if (request.Output == "csv")
            CreditsFiles.WritePersons(terminal.Output, report);
        else
            CreditsTables.Print(terminal, report);
    }

    private static int RefuseRule(Terminal terminal, Plan plan, string id)
    {
        var nearest = NearestName.Of(id, plan.Attribution.Select(rule => rule.Id));
        return UsageMessage.Print(terminal, UsageCodes.RuleUnknown, $"The plan has no attribution rule '{id}'.",
            nearest is not null ? $"Perhaps '{nearest}' is meant."
            : plan.Attribution.Count == 0 ? "It has none." : $"Name one of {string.Join(", ", plan.Attribution.Select(rule => rule.Id))}.");
    }
}
