using CompPlan.Values;

namespace CompPlan.Plans;

/// <summary>What a review of a draft found: all issues at once, and the plan where none of them is an error.</summary>
public sealed record PlanReview
{
    private PlanReview(ValueList<Issue> issues, Plan? plan)
    {
        Issues = issues;
        Plan = plan;
    }

    /// <summary>Errors and warnings in the order of the document.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The plan; null if there is an error.</summary>
    public Plan? Plan { get; }

    internal static PlanReview Of(PlanDraft draft, ValueList<Issue> issues) =>
        new(issues, issues.Any(issue => issue.Severity == IssueSeverity.Error) ? null : Plan.Reviewed(draft));
}
