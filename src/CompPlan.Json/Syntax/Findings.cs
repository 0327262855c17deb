using CompPlan.Values;

namespace CompPlan.Json.Syntax;

/// <summary>The issues of one reading, at most <see cref="DocumentLimits.Issues"/>, in the order of the text at the end.</summary>
internal sealed class Findings(string file)
{
    private readonly List<Issue> _issues = [];

    public string File { get; } = file;

    public bool HasErrors { get; private set; }

    public bool IsFull => _issues.Count >= DocumentLimits.Issues;

    public void Error(string code, string path, Place place, string message, string remedy) =>
        Add(Issue.Error(code, path, message, remedy).WithSource(place.In(File)));

    /// <summary>Adds an issue of the domain, unless the same code was reported for the same place already.</summary>
    public void Add(Issue issue)
    {
        HasErrors |= issue.Severity == IssueSeverity.Error;
        if (IsFull || _issues.Exists(known => known.Code == issue.Code && known.Path == issue.Path && known.Source == issue.Source))
            return;
        _issues.Add(_issues.Count == DocumentLimits.Issues - 1
            ? Issue.Error(
                IssueCodes.Limit,
                "",
                $"There are {DocumentLimits.Issues} issues or more; the others are not listed.",
                "Mend the first ones and read the document again.").WithSource(issue.Source)
            : issue);
    }

    public ValueList<Issue> ToList() => ValueList<Issue>.Of(_issues
        .OrderBy(issue => issue.Source?.Line ?? int.MaxValue)
        .ThenBy(issue => issue.Source?.Column ?? 0));
}
