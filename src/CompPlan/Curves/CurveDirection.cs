namespace CompPlan.Curves;

/// <summary>
/// Which way the payout goes as x grows. The author states it and review holds the curve to it, ends included, so that a
/// slip of the pen in a point is found. Level stretches are part of both directions.
/// </summary>
public enum CurveDirection
{
    /// <summary>More is better: the payout never falls as x grows.</summary>
    Rising = 1,

    /// <summary>Less is better: the payout never rises as x grows. Incidents, costs, days of delay.</summary>
    Falling = 2,

    /// <summary>The payout goes up and down, and that is meant: a target corridor, for example.</summary>
    NonMonotone = 3,
}
