using CompPlan.Values;

namespace CompPlan.Tool.Csv;

/// <summary>Gathers findings up to a limit; readers stop once it is full, so that a broken file of millions of rows stays readable.</summary>
internal sealed class IssueSink(int limit = IssueSink.DefaultLimit)
{
    /// <summary>The greatest number of findings that one reading reports.</summary>
    public const int DefaultLimit = 1_000;

    private readonly List<Issue> _issues = [];

    public bool IsFull => _issues.Count >= limit;

    public int Count => _issues.Count;

    public bool HasErrors => _issues.Exists(issue => issue.Severity == IssueSeverity.Error);

    public void Add(Issue issue)
    {
        if (!IsFull)
            _issues.Add(issue);
    }

    public void AddRange(IEnumerable<Issue> issues)
    {
        foreach (var issue in issues)
            Add(issue);
    }

    public ValueList<Issue> ToList() => ValueList<Issue>.Of(_issues);
}
