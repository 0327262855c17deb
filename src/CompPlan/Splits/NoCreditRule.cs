namespace CompPlan.Splits;

/// <summary>
/// What becomes of what a split by credit divides in a period in which none of its departments has credit that counts. A department
/// without credit beside others that have some needs no rule: it has no weight, and the others share by theirs.
/// </summary>
public enum NoCreditRule
{
    /// <summary>Nobody has a claim to it: it stays undistributed, and the run warns.</summary>
    Undistributed = 1,

    /// <summary>It goes back to the company.</summary>
    Return = 2,

    /// <summary>The departments share it evenly.</summary>
    Even = 3,
}
