namespace CompPlan.Attribution;

/// <summary>Why a touch got no credit for a deal that is decided.</summary>
public enum ExclusionReason
{
    /// <summary>It lies after the close: later than every event that it could have had a part in.</summary>
    AfterClose,

    /// <summary>It was in time, but the model gives its position no weight, or it carries no milestone that has one.</summary>
    NoWeight,

    /// <summary>It is so old that its weight rounds to zero.</summary>
    Decayed,

    /// <summary>The deal ended without being won.</summary>
    DealLost,
}
