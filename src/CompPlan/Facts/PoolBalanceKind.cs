namespace CompPlan.Facts;

/// <summary>What a balance at the end of a performance period is.</summary>
public enum PoolBalanceKind
{
    /// <summary>Added to the pool of the next period: what was not distributed, or, below zero, what the next pool still owes.</summary>
    Carried = 1,

    /// <summary>Kept back from the pool by its reserve clause; below zero where the reserve absorbed a negative pool.</summary>
    Reserved = 2,

    /// <summary>What a draw has advanced and later pools still repay; never below zero.</summary>
    Owed = 3,
}
