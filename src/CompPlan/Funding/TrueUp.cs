namespace CompPlan.Funding;

/// <summary>How earlier periods of the plan year count; without it each period stands alone.</summary>
public enum TrueUp
{
    /// <summary>The pool is the entitlement from the first day of the plan year less what was paid for the year's earlier periods.</summary>
    YearToDate = 1,
}
