namespace CompPlan.Goals;

/// <summary>What the payout of a goal does to a score that it modifies.</summary>
public enum ModifierUse
{
    /// <summary>Score × payout; the payout is a ratio.</summary>
    Times = 1,

    /// <summary>Score + payout; both are in one unit.</summary>
    Points = 2,
}
