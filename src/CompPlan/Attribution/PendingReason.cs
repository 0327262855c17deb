namespace CompPlan.Attribution;

/// <summary>Why credit is still pending.</summary>
public enum PendingReason
{
    /// <summary>The deal is not won yet.</summary>
    NotWon,

    /// <summary>The deal is won, but a milestone is not reached yet.</summary>
    NotReached,
}
