using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What came of reading or continuing a ledger: all issues at once, and the ledger where none of them is an error.</summary>
public sealed class LedgerReview
{
    private LedgerReview(ValueList<Issue> issues, PayLedger? ledger)
    {
        Issues = issues;
        Ledger = ledger;
    }

    /// <summary>Everything that stands in the way.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The ledger; null if there is an error.</summary>
    public PayLedger? Ledger { get; }

    internal static LedgerReview Of(IEnumerable<Issue> issues, Func<PayLedger> ledger)
    {
        var found = ValueList<Issue>.Of(issues);
        return new LedgerReview(found, found.Any(issue => issue.Severity == IssueSeverity.Error) ? null : ledger());
    }
}
