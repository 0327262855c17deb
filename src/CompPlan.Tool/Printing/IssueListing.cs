using CompPlan.Tool.Terminals;
using CompPlan.Values;

namespace CompPlan.Tool.Printing;

/// <summary>Findings, one below the other: place, code, message, and what to do on the next line; the count at the end.</summary>
internal static class IssueListing
{
    /// <summary>Writes the findings to the errors; nothing where there are none.</summary>
    public static void Print(Terminal terminal, IReadOnlyCollection<Issue> issues)
    {
        foreach (var issue in issues)
        {
            var place = string.Join(" ", new[] { issue.Source?.ToString(), issue.Path }.Where(part => !string.IsNullOrEmpty(part)));
            var kind = issue.Severity == IssueSeverity.Error ? "error" : "warning";
            terminal.Errors.WriteLine(ShownText.Of($"{(place.Length == 0 ? "" : place + ": ")}{kind} {issue.Code}: {issue.Message}"));
            terminal.Errors.WriteLine(ShownText.Of($"    {issue.Remedy}"));
        }
        if (issues.Count > 0)
            terminal.Errors.WriteLine(Counted(issues));
    }

    /// <summary>How many errors and warnings there are, in words.</summary>
    public static string Counted(IReadOnlyCollection<Issue> issues)
    {
        var errors = issues.Count(issue => issue.Severity == IssueSeverity.Error);
        return $"{Plural(errors, "error")}, {Plural(issues.Count - errors, "warning")}.";
    }

    private static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
