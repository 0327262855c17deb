namespace CompPlan.Rounding;

/// <summary>
/// What rounding does with a value between two steps. There is no default: the plan names one. All four treat a value and its
/// negative alike.
/// </summary>
public enum MidpointRule
{
    /// <summary>To the nearest step; halfway goes away from zero: 2.5 → 3, −2.5 → −3.</summary>
    HalfUp = 1,

    /// <summary>To the nearest step; halfway goes to the even step: 2.5 → 2, 3.5 → 4, −2.5 → −2.</summary>
    HalfEven = 2,

    /// <summary>Toward zero: 2.9 → 2, −2.9 → −2.</summary>
    Down = 3,

    /// <summary>Away from zero: 2.1 → 3, −2.1 → −3.</summary>
    Up = 4,
}
