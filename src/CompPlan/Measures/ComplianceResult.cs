namespace CompPlan.Measures;

/// <summary>Which figure of a commitment a measure takes. There is no default.</summary>
public enum ComplianceResult
{
    /// <summary>Met over due, as a ratio: 1 = 100 %.</summary>
    Share = 1,

    /// <summary>How many leads counted, or how many answers were in time.</summary>
    Count = 2,

    /// <summary>How many leads were answered late or not at all, or in how many promised periods there were too few leads.</summary>
    Breaches = 3,

    /// <summary>The mean time to an answer, in minutes as the limit counts them, over all leads that were due; in points.</summary>
    MeanMinutes = 4,

    /// <summary>
    /// The mean payout of a curve that is read once for each lead that was due, at its time to an answer; in the unit of the curve's
    /// payouts. A lead without an answer pays nothing.
    /// </summary>
    MeanPayout = 5,
}
