using System.Globalization;
using CompPlan.Periods;
using CompPlan.Runs;
using CompPlan.Tool.Printing;
using CompPlan.Tool.Terminals;
using CompPlan.Values;

namespace CompPlan.Tool.Commands;

/// <summary>Asks what changes of touches would move, and prints it, or what is wrong with the question.</summary>
internal static class WhatIfExecution
{
    private const string Path = "changes[";

    public static int Execute(Terminal terminal, CreditsRequest request, CreditBook book, PerformancePeriod? span)
    {
        var review = CreditWhatIf.Review(book.Plan, book.Facts, book.KnownOn, request.Changes.Select(asked => asked.Change));
        if (review.WhatIf is not { } whatIf)
            return Refuse(terminal, request, review.Issues);
        var report = ChangesReport.Of(book.Plan, whatIf, request, span, book.KnownOn);
        switch (request.Output)
        {
            case "json":
                ChangesFiles.PrintJson(terminal, report);
                break;
            case "csv":
                ChangesFiles.PrintCsv(terminal, report);
                break;
            default:
                ChangesTables.Print(terminal, report);
                break;
        }
        return ExitCode.Done;
    }

    /// <summary>Findings about a change name the option; those about the touches as they would be have no other place either.</summary>
    private static int Refuse(Terminal terminal, CreditsRequest request, IEnumerable<Issue> issues)
    {
        foreach (var issue in issues)
            UsageMessage.Print(terminal, issue.Code, ShownText.Of($"{Asked(request, issue)}{issue.Message}"), ShownText.Of(issue.Remedy));
        return ExitCode.Usage;
    }

    private static string Asked(CreditsRequest request, Issue issue) =>
        issue.Path.StartsWith(Path, StringComparison.Ordinal)
            ? $"{request.Changes[int.Parse(issue.Path.AsSpan()[Path.Length..^1], NumberStyles.None, CultureInfo.InvariantCulture)]}: "
            : "With these changes: ";
}
