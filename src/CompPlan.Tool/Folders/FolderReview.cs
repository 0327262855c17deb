using CompPlan.Facts;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Values;

namespace CompPlan.Tool.Folders;

/// <summary>What a folder holds: every finding about its plan and its facts, and both where they have no error.</summary>
internal sealed class FolderReview
{
    private FolderReview(ValueList<Issue> issues, PlanSeries? series, FactSet? facts, PayLedger? ledger)
    {
        Issues = issues;
        Series = series;
        Facts = facts;
        Ledger = ledger;
    }

    public ValueList<Issue> Issues { get; }

    /// <summary>The versions of the plan.</summary>
    public PlanSeries? Series { get; }

    /// <summary>The version that comes into force last.</summary>
    public Plan? Plan => Series?.Latest.Plan;

    /// <summary>The ledger; absent where no period is closed.</summary>
    public PayLedger? Ledger { get; }

    public FactSet? Facts { get; }

    public static FolderReview Of(ValueList<Issue> issues, PlanSeries? series, FactSet? facts, PayLedger? ledger = null) => new(issues, series, facts, ledger);
}
