using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Json;

/// <summary>What came of reading a plan document.</summary>
public sealed class PlanReading
{
    internal PlanReading(ValueList<Issue> issues, PlanDraft? draft, Plan? plan)
    {
        Issues = issues;
        Draft = draft;
        Plan = plan;
    }

    /// <summary>
    /// Every issue of the document and of the review of its plan, in the order of the text, each with file, line and column;
    /// at most 1,000. The review takes place if all members could be read.
    /// </summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The plan as stated; absent where something it needs could not be read.</summary>
    public PlanDraft? Draft { get; }

    /// <summary>The reviewed plan; absent where an issue is an error.</summary>
    public Plan? Plan { get; }
}
