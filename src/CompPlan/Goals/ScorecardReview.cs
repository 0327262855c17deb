using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>What review of a scorecard found: warnings beside a scorecard, or errors and none.</summary>
public sealed class ScorecardReview
{
    private ScorecardReview(ValueList<Issue> issues, Scorecard? scorecard)
    {
        Issues = issues;
        Scorecard = scorecard;
    }

    /// <summary>All findings: of measurements with the path <c>measurements</c>, of goals below <c>goals[n]</c> of the plan.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The scorecard; absent where a finding is an error.</summary>
    public Scorecard? Scorecard { get; }

    internal static ScorecardReview Of(IEnumerable<Issue> issues, Scorecard? scorecard) => new(ValueList<Issue>.Of(issues), scorecard);
}
