using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What a review of plan, facts and period found: all issues at once, and the case where none of them is an error.</summary>
public sealed class CaseReview
{
    private CaseReview(ValueList<Issue> issues, BonusCase? bonusCase)
    {
        Issues = issues;
        BonusCase = bonusCase;
    }

    /// <summary>Errors and warnings: about facts first, then bonus by bonus.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The case, ready to calculate; null if there is an error.</summary>
    public BonusCase? BonusCase { get; }

    internal static CaseReview Of(ValueList<Issue> issues, BonusCase? bonusCase) => new(issues, bonusCase);
}
