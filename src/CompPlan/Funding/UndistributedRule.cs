namespace CompPlan.Funding;

/// <summary>What becomes of what no clause gives to anybody; without it, it is reported as undistributed.</summary>
public enum UndistributedRule
{
    /// <summary>It opens the next period.</summary>
    Carry = 1,
}
