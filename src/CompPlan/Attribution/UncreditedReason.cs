namespace CompPlan.Attribution;

/// <summary>Why the value of a deal, or a part of it, is credited to nobody.</summary>
public enum UncreditedReason
{
    /// <summary>The deal ended without being won.</summary>
    DealLost,

    /// <summary>No touch that counts was in time to take it, or none has a weight.</summary>
    NoTaker,

    /// <summary>Its milestone has no taker, and the plan keeps such a part on the house account.</summary>
    HouseAccount,

    /// <summary>Caps keep it from everybody who could take it.</summary>
    Capped,

    /// <summary>The model passes over all touches of the deal.</summary>
    AllExcepted,
}
