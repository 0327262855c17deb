using CompPlan.Facts;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Tool.Folders;

/// <summary>What a folder holds: every finding about its plan and its facts, and both where they have no error.</summary>
internal sealed class FolderReview
{
    private FolderReview(ValueList<Issue> issues, Plan? plan, FactSet? facts)
    {
        Issues = issues;
        Plan = plan;
        Facts = facts;
    }

    public ValueList<Issue> Issues { get; }

    public Plan? Plan { get; }

    public FactSet? Facts { get; }

    public static FolderReview Of(ValueList<Issue> issues, Plan? plan, FactSet? facts) => new(issues, plan, facts);
}
