using System.CommandLine;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Folders;
using CompPlan.Tool.Printing;
using CompPlan.Tool.Terminals;
using CompPlan.Values;
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
        var period = new Option<string?>("--period")
        {
            HelpName = "NAME", Description = "The months to add up: any period of the plan's calendar, such as 2026-03, 2026-Q1 or 2026.",
        };
        var from = new Option<string?>("--from") { HelpName = "MONTH", Description = "Instead of --period: the first month, such as 2026-02." };
        var to = new Option<string?>("--to") { HelpName = "MONTH", Description = "With --from: the last month." };
        var rule = new Option<string?>("--rule") { HelpName = "ID", Description = "Print only this attribution rule." };
        var knownOn = KnownOnOption.Of();
        var (add, remove, reown) = (ChangeOptions.Add(), ChangeOptions.Remove(), ChangeOptions.Reown());
        var output = new Option<string>("--output")
        {
            HelpName = "table|json|csv", DefaultValueFactory = _ => "table",
            Description = "How to print: tables to read, one document, or the credit of persons as one CSV table.",
        };
        output.AcceptOnlyFromAmong("table", "json", "csv");
        var save = new Option<string?>("--save") { HelpName = "FOLDER", Description = "Write instead the three CSV files of the credit into this folder." };
        var figures = new Option<bool>("--figures") { Description = "With --save: a fourth file with what stands behind the credit. Deals are credited once more for it." };
        var threads = new Option<int>("--threads") { HelpName = "N", Description = "Use at most so many cores. Without it, all; the result is the same." };
        var command = new Command("credits", "Adds up the attributed credit by person and by department and month.")
        {
            folder, period, from, to, rule, knownOn, add, remove, reown, output, save, figures, threads,
        };
        IReadOnlyList<AskedChange> Changes(ParseResult parsed) =>
            [.. parsed.GetRequiredValue(add), .. parsed.GetRequiredValue(remove), .. parsed.GetRequiredValue(reown)];
        SpanRequest Span(Func<Option<string?>, string?> value) => SpanRequest.Of(value(period), value(from), value(to));
        command.Validators.Add(result =>
        {
            var changes = new Option[] { add, remove, reown }.Any(option => result.GetResult(option) is { Implicit: false });
            foreach (var fault in Faults(Span(result.GetValue), changes, result.GetValue(save), result.GetResult(output) is { Implicit: false }))
                result.AddError(fault);
            if (result.GetValue(figures) && result.GetValue(save) is null)
                result.AddError("--figures goes with --save; tables and the document have them anyway.");
            if (result.GetResult(threads) is { Implicit: false } && result.GetValue(threads) < 1)
                result.AddError("--threads is a number from 1.");
        });
        command.SetAction(parsed => Execute(terminal, CreditsRequest.Of(
            parsed.GetRequiredValue(folder), Span(parsed.GetValue), parsed.GetValue(rule), parsed.GetValue(knownOn), Changes(parsed),
            parsed.GetRequiredValue(output), parsed.GetValue(save), parsed.GetValue(figures), parsed.GetValue(threads))));
        return command;
    }

    /// <summary>Options that do not go together.</summary>
    private static IEnumerable<string> Faults(SpanRequest span, bool changes, string? save, bool statesOutput)
    {
        if (span.Fault() is { } fault)
            yield return fault;
        if (span.IsOpen && !changes)
            yield return "--period is missing: the months to add up. Or state --from and --to.";
        if (save is not null && statesOutput)
            yield return "--save writes files and goes without --output.";
        if (save is not null && changes)
            yield return "--save writes the credit as it is and goes without --add, --remove and --reown; use --output csv.";
        if (save is not null && string.IsNullOrWhiteSpace(save))
            yield return "--save names no folder.";
    }

    private static int Execute(Terminal terminal, CreditsRequest request)
    {
        if (FolderArgument.Refuse(terminal, request.Folder) is { } refused)
            return refused;
        if (request.Save is { } save && SaveFaults.Refuse(terminal, save, CreditsFiles.NamesOf(request.Figures)) is { } unwritable)
            return unwritable;
        var review = FolderReviewer.ReviewCredit(request.Folder, request.Cores);
        if (review.Series is not { } series || review.Facts is not { } facts)
        {
            IssueListing.Print(terminal, review.Issues);
            return ExitCode.Issues;
        }
        var plan = series.Latest.Plan;
        PerformancePeriod? span = null;
        if (!request.Span.IsOpen && (span = request.Span.In(terminal, plan)) is null)
            return ExitCode.Usage;
        if (span is not null)
            plan = series.VersionFor(span)?.Plan ?? plan;
        if (span is not null
            && series.Versions.FirstOrDefault(one => span.First < one.EffectiveFrom && one.EffectiveFrom <= span.Last && one.Plan.Attribution != plan.Attribution) is { } other)
            return UsageMessage.Print(terminal, UsageCodes.RulesChange, $"Version {other.Number} of the plan credits by other rules from {other.EffectiveFrom:uuuu-MM-dd}, within {span.Name}.",
                "Ask for the months before and after that day by themselves.");
        if (request.Rule is { } id && plan.Attribution.All(rule => rule.Id != id))
            return RefuseRule(terminal, plan, id);
        // What the tables were read into is garbage by now, as much again as the facts.
        GC.Collect();
        var book = CreditBook.Of(series, facts, request.KnownOn ?? facts.LastKnownOn ?? span?.Last ?? plan.EffectiveFrom, request.Cores);
        var issues = span is null ? book.Issues : book.IssuesFor(span);
        IssueListing.Print(terminal, [.. review.Issues, .. issues]);
        if (issues.Any(issue => issue.Severity == IssueSeverity.Error))
            return ExitCode.Issues;
        return request.Changes.Count > 0 ? WhatIfExecution.Execute(terminal, request, book, span) : Print(terminal, request, book, span!);
    }

    private static int Print(Terminal terminal, CreditsRequest request, CreditBook book, PerformancePeriod span)
    {
        var report = CreditsReport.Of(book, span, request.Rule, request.Save is null ? request.Output != "csv" : request.Figures);
        switch (request)
        {
            case { Save: { } folder }:
                return Save(terminal, folder, report, request.Figures);
            case { Output: "json" }:
                CreditsJson.Print(terminal, report);
                break;
            case { Output: "csv" }:
                CreditsFiles.WritePersons(terminal.Output, report);
                break;
            default:
                CreditsTables.Print(terminal, report);
                break;
        }
        return ExitCode.Done;
    }

    private static int Save(Terminal terminal, string folder, CreditsReport report, bool figures)
    {
        try
        {
            CreditsFiles.Save(terminal, folder, report, figures);
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return SaveFaults.Print(terminal, folder, failure);
        }
    }

    private static int RefuseRule(Terminal terminal, Plan plan, string id)
    {
        var nearest = NearestName.Of(id, plan.Attribution.Select(rule => rule.Id));
        return UsageMessage.Print(terminal, UsageCodes.RuleUnknown, $"The plan has no attribution rule '{id}'.",
            nearest is not null ? $"Perhaps '{nearest}' is meant."
            : plan.Attribution.Count == 0 ? "It has none." : $"Name one of {string.Join(", ", plan.Attribution.Select(rule => rule.Id))}.");
    }
}
