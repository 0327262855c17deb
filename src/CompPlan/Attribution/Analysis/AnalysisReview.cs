using System.Diagnostics.CodeAnalysis;
using CompPlan.Values;

namespace CompPlan.Attribution.Analysis;

/// <summary>What came of asking for an analysis: the result, or everything that prevents one.</summary>
/// <typeparam name="TAnalysis">The kind of analysis.</typeparam>
public sealed record AnalysisReview<TAnalysis>
    where TAnalysis : class
{
    private AnalysisReview(ValueList<Issue> issues, TAnalysis? analysis)
    {
        Issues = issues;
        Analysis = analysis;
    }

    /// <summary>All faults of what was given; none if there is an analysis.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The analysis; absent if there is an issue.</summary>
    public TAnalysis? Analysis { get; }

    /// <summary>Whether there is an analysis.</summary>
    [MemberNotNullWhen(true, nameof(Analysis))]
    public bool IsValid => Analysis is not null;

    /// <summary>The analysis, for callers that know that there is one.</summary>
    /// <exception cref="InvalidOperationException">There is an issue.</exception>
    public TAnalysis Required => Analysis ?? throw new InvalidOperationException(Issues[0].ToString());

    internal static AnalysisReview<TAnalysis> Faulty(IEnumerable<Issue> issues) => new(ValueList<Issue>.Of(issues), null);

    internal static AnalysisReview<TAnalysis> Of(TAnalysis analysis) => new(ValueList<Issue>.Empty, analysis);
}
