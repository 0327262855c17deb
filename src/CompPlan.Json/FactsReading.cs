using CompPlan.Facts;
using CompPlan.Values;

namespace CompPlan.Json;

/// <summary>What came of reading a facts document.</summary>
public sealed class FactsReading
{
    internal FactsReading(ValueList<Issue> issues, FactsDraft? draft, FactSet? facts)
    {
        Issues = issues;
        Draft = draft;
        Facts = facts;
    }

    /// <summary>
    /// Every issue of the document and of the review of its facts, in the order of the text, each with file, line and column;
    /// at most 1,000.
    /// </summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The rows as stated; absent where one could not be read.</summary>
    public FactsDraft? Draft { get; }

    /// <summary>The facts ready for calculation; absent where an issue is an error.</summary>
    public FactSet? Facts { get; }
}
