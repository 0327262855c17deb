namespace CompPlan.Runs;

/// <summary>What a posting of the ledger does.</summary>
public enum PostingKind
{
    /// <summary>Closes a payout period with what it pays.</summary>
    Close = 1,

    /// <summary>Corrects a payout period that was closed.</summary>
    Correction = 2,
}
