using CompPlan.Runs;
using CompPlan.Values;

namespace CompPlan.Json;

/// <summary>What came of reading a ledger.</summary>
public sealed class LedgerReading
{
    internal LedgerReading(ValueList<Issue> issues, PayLedger? ledger)
    {
        Issues = issues;
        Ledger = ledger;
    }

    /// <summary>Every issue of the document and of the review of its postings; at most 1,000.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The ledger; absent where an issue is an error.</summary>
    public PayLedger? Ledger { get; }
}
