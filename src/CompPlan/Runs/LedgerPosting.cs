using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>
/// One closing or correction in the ledger, with its entries and with what the pools leave open. Its fingerprint covers everything it says
/// and the fingerprint of the posting before it, so that nothing that was posted can change without being noticed.
/// </summary>
public sealed record LedgerPosting
{
    private LedgerPosting(PostingKind kind, CloseRecord record, ValueList<LedgerEntry> entries, ValueList<PoolBalance> balances, string? previous, string fingerprint)
    {
        Kind = kind;
        Record = record;
        Entries = entries;
        Balances = balances;
        Previous = previous;
        Fingerprint = fingerprint;
    }

    /// <summary>What it does.</summary>
    public PostingKind Kind { get; }

    /// <summary>What the period was closed or corrected with.</summary>
    public CloseRecord Record { get; }

    /// <summary>The amounts of people, in the order of bonus, performance period, person and kind.</summary>
    public ValueList<LedgerEntry> Entries { get; }

    /// <summary>What the pools leave to later periods.</summary>
    public ValueList<PoolBalance> Balances { get; }

    /// <summary>The fingerprint of the posting before it; absent for the first.</summary>
    public string? Previous { get; }

    /// <summary>SHA-256 over everything it says and <see cref="Previous"/>, see the page on closing; 64 lower-case hexadecimal digits.</summary>
    public string Fingerprint { get; }

    /// <summary>A posting as it stands in a document; whether its fingerprint is right is for the review of the ledger to say.</summary>
    public static LedgerPosting Of(
        PostingKind kind,
        CloseRecord record,
        IEnumerable<LedgerEntry> entries,
        IEnumerable<PoolBalance> balances,
        string? previous,
        string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(fingerprint);
        return new LedgerPosting(kind, record, ValueList<LedgerEntry>.Of(entries), ValueList<PoolBalance>.Of(balances), previous, fingerprint);
    }

    /// <summary>A new posting after another one.</summary>
    internal static LedgerPosting After(
        string? previous, string plan, Currency currency, PostingKind kind, CloseRecord record, IEnumerable<LedgerEntry> entries, IEnumerable<PoolBalance> balances)
    {
        var open = Of(kind, record, entries, balances, previous, "");
        return Of(kind, record, open.Entries, open.Balances, previous, PostingFingerprint.Of(plan, currency, open));
    }
}
