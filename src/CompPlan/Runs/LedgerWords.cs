namespace CompPlan.Runs;

/// <summary>The words of the ledger as documents write them.</summary>
public static class LedgerWords
{
    /// <summary><c>close</c> or <c>correction</c>.</summary>
    public static string Word(this PostingKind kind) => kind == PostingKind.Close ? "close" : "correction";

    /// <summary><c>earned</c>, <c>corrected</c>, <c>paid</c>, <c>recovered</c>, <c>writtenOff</c> or <c>carried</c>.</summary>
    public static string Word(this LedgerEntryKind kind) => kind switch
    {
        LedgerEntryKind.Earned => "earned",
        LedgerEntryKind.Corrected => "corrected",
        LedgerEntryKind.Paid => "paid",
        LedgerEntryKind.Recovered => "recovered",
        LedgerEntryKind.WrittenOff => "writtenOff",
        LedgerEntryKind.Carried => "carried",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An entry is of one of the named kinds."),
    };
}
