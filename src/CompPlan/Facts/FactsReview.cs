using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>What came out of the review of facts: every finding, and the facts where none of them is an error.</summary>
public sealed class FactsReview
{
    internal FactsReview(ValueList<Issue> issues, FactSet? facts)
    {
        Issues = issues;
        Facts = facts;
    }

    /// <summary>
    /// All findings, table by table and row by row; at most 1,000, after which a <see cref="IssueCodes.Limit"/> says how many more
    /// there are.
    /// </summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The reviewed facts; absent when there is an error.</summary>
    public FactSet? Facts { get; }
}
