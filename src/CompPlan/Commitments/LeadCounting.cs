namespace CompPlan.Commitments;

/// <summary>Which handed-over leads count for a volume. There is no default.</summary>
public enum LeadCounting
{
    /// <summary>Those that the other team accepted.</summary>
    Accepted = 1,

    /// <summary>Those that the other team did not reject within the stated limit of the hand-over: silence accepts.</summary>
    NotRejectedInTime = 2,
}
