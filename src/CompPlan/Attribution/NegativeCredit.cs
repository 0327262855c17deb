namespace CompPlan.Attribution;

/// <summary>
/// What credit below zero becomes in a period: reversals may take back more than was earned in it. Stated by whatever makes pay of
/// credit: a measure, a split or a key.
/// </summary>
public enum NegativeCredit
{
    /// <summary>It counts as zero; what is missing is forgotten.</summary>
    Forget = 1,

    /// <summary>It counts as zero; what is missing is taken from the credit of the following periods.</summary>
    Carry = 2,

    /// <summary>It counts as it is, below zero; for measures only, since a share of a division is never negative.</summary>
    Negative = 3,
}
