namespace CompPlan.Attribution;

/// <summary>Why the value of a deal, or a part of it, is credited to nobody.</summary>
public enum UncreditedReason
{
    /// <summary>The deal ended without being won.</summary>
    DealLost,

    /// <summary>No touch was in time to take it.</summary>
    NoTaker,
}
