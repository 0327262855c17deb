using CompPlan.Values;

namespace CompPlan.Json;

/// <summary>What came of reading a document of results.</summary>
public sealed class RunReading
{
    internal RunReading(ValueList<Issue> issues, RunDocument? run)
    {
        Issues = issues;
        Run = run;
    }

    /// <summary>Every issue of the document, in the order of the text, each with file, line and column; at most 1,000.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The results; absent where an issue is an error.</summary>
    public RunDocument? Run { get; }
}
