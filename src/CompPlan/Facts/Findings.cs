using System.Globalization;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// Collects findings about rows and gives them table by table, row by row. Keeps at most 1,000 errors and 1,000 warnings, so that a
/// million wrong rows do not fill the memory, and says how many more there were.
/// </summary>
internal sealed class Findings
{
    /// <summary>The greatest number of findings that are reported one by one.</summary>
    public const int Most = 1_000;

    private readonly List<Finding> _findings = [];
    private int _errors;
    private int _warnings;

    public bool HasErrors => _errors > 0;

    public void Error(FactTable table, int row, string member, string code, string message, string remedy, IssueSource? source)
    {
        if (_errors++ < Most)
            Add(table, row, Issue.Error(code, PathOf(table, row, member), message, remedy).WithSource(source));
    }

    public void Warning(FactTable table, int row, string member, string code, string message, string remedy, IssueSource? source)
    {
        if (_warnings++ < Most)
            Add(table, row, Issue.Warning(code, PathOf(table, row, member), message, remedy).WithSource(source));
    }

    public ValueList<Issue> ToIssues()
    {
        if (_findings.Count == 0)
            return ValueList<Issue>.Empty;
        // Errors first where not all fit: they are what stands between the caller and a result.
        var kept = _findings
            .OrderBy(finding => finding.Issue.Severity)
            .ThenBy(finding => finding.Place)
            .Take(Most)
            .OrderBy(finding => finding.Place)
            .Select(finding => finding.Issue)
            .ToList();
        if (_errors + _warnings > kept.Count)
            kept.Add(More(_errors + _warnings - kept.Count));
        return ValueList<Issue>.Of(kept);
    }

    private Issue More(int count)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"There are {count} more findings about the facts than the {Most} above.");
        const string remedy = "Mend the findings above and review again.";
        return HasErrors
            ? Issue.Error(IssueCodes.Limit, "", message, remedy)
            : Issue.Warning(IssueCodes.Limit, "", message, remedy);
    }

    private void Add(FactTable table, int row, Issue issue) =>
        _findings.Add(new Finding((table, row, _findings.Count), issue));

    private static string PathOf(FactTable table, int row, string member)
    {
        var path = FactRowPaths.Path(table, row);
        return member.Length == 0 ? path : path + "." + member;
    }

    private readonly record struct Finding((FactTable Table, int Row, int Number) Place, Issue Issue);
}
