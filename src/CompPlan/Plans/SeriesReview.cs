using CompPlan.Values;

namespace CompPlan.Plans;

/// <summary>What a review of versions found: all issues at once, and the series where none of them is an error.</summary>
public sealed record SeriesReview
{
    private SeriesReview(ValueList<Issue> issues, PlanSeries? series)
    {
        Issues = issues;
        Series = series;
    }

    /// <summary>Errors and warnings, in the order of versions.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The series; null if there is an error.</summary>
    public PlanSeries? Series { get; }

    internal static SeriesReview Of(ValueList<Issue> issues, PlanSeries? series) =>
        new(issues, issues.Any(issue => issue.Severity == IssueSeverity.Error) ? null : series);
}
