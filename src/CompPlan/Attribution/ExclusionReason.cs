namespace CompPlan.Attribution;

/// <summary>Why a touch got no credit for a deal that is decided.</summary>
public enum ExclusionReason
{
    /// <summary>It lies after the close: later than every event that it could have had a part in.</summary>
    AfterClose = 1,

    /// <summary>It was in time, but the model gives its position no weight, or it carries no milestone that has one.</summary>
    NoWeight,

    /// <summary>It is so old that its weight rounds to zero.</summary>
    Decayed,

    /// <summary>The deal ended without being won.</summary>
    DealLost,

    /// <summary>It is older on the won instant than the lookback allows.</summary>
    OutsideLookback,

    /// <summary>It is of a kind that does not count.</summary>
    OtherKind,

    /// <summary>Its engagement is below the least that counts, or is not stated where that does not count.</summary>
    TooLittleEngagement,

    /// <summary>It is a repeat of another touch that counts for both.</summary>
    Repeat,

    /// <summary>Its own actor logged it, and the plan does not count such touches.</summary>
    SelfLogged,

    /// <summary>Its own actor logged it, and nobody else confirmed it.</summary>
    Unconfirmed,

    /// <summary>It was logged too long after it happened, or it is not stated when, where that does not count.</summary>
    LoggedLate,

    /// <summary>The model passes over touches of its kind, channel or role.</summary>
    Excepted,
}
