using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Ledgers;

/// <summary>A ledger as its document states it, not yet reviewed.</summary>
internal sealed class StatedLedger(string plan, Currency currency, ValueList<LedgerPosting> postings)
{
    public LedgerReview Review() => PayLedger.Review(plan, currency, postings);
}
