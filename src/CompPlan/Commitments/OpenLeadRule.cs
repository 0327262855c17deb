namespace CompPlan.Commitments;

/// <summary>
/// What becomes of a lead whose clock is still running, or stands, when a period ends: it is not answered, and its deadline lies
/// later. There is no default.
/// </summary>
public enum OpenLeadRule
{
    /// <summary>It counts in no period; it is listed as open.</summary>
    Open = 1,

    /// <summary>It counts as breached in the period at whose end it is open, and not again later.</summary>
    Breached = 2,

    /// <summary>It counts in the period of its deadline.</summary>
    Carried = 3,
}
