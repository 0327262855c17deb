namespace CompPlan.Funding;

/// <summary>Whether what a draw adds to a pool is an advance.</summary>
public enum DrawRecovery
{
    /// <summary>It is owed, and later pools above the draw pay it back.</summary>
    Recovered = 1,

    /// <summary>It is kept.</summary>
    Kept = 2,
}
