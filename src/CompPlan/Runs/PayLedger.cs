using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>
/// What was earned, paid, corrected, recovered, written off and carried of a plan, posting by posting. It only grows: a period that is
/// closed can only be corrected by a later posting, and each posting carries the fingerprint of the one before it. What it says was paid
/// are the <c>payments</c> of the facts.
/// </summary>
public sealed class PayLedger
{
    private PayLedger(string plan, Currency currency, ValueList<LedgerPosting> postings)
    {
        Plan = plan;
        Currency = currency;
        Postings = postings;
    }

    /// <summary>The id of the plan.</summary>
    public string Plan { get; }

    /// <summary>The currency of all amounts.</summary>
    public Currency Currency { get; }

    /// <summary>The postings in the order in which they were made.</summary>
    public ValueList<LedgerPosting> Postings { get; }

    /// <summary>The fingerprint of the last posting, and so of the whole ledger; absent while it is empty.</summary>
    public string? Fingerprint => Postings.Count == 0 ? null : Postings[^1].Fingerprint;

    /// <summary>A ledger without postings.</summary>
    public static PayLedger Empty(string plan, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(currency);
        return new PayLedger(plan, currency, ValueList<LedgerPosting>.Empty);
    }

    /// <summary>
    /// Reviews postings that were written earlier: each follows the one before it, has the fingerprint of what it says, and balances.
    /// </summary>
    public static LedgerReview Review(string plan, Currency currency, IEnumerable<LedgerPosting> postings)
    {
        var ledger = Empty(plan, currency);
        var issues = new List<Issue>();
        foreach (var posting in postings)
        {
            issues.AddRange(LedgerChecks.Chain(ledger, posting));
            issues.AddRange(LedgerChecks.Of(ledger, posting));
            ledger = new PayLedger(plan, currency, ValueList<LedgerPosting>.Of(ledger.Postings.Append(posting)));
        }
        return LedgerReview.Of(issues, () => ledger);
    }

    /// <summary>
    /// Closes the payout period of a run: everything it awards is earned, and paid on the day that the record states; what an award takes
    /// back is recovered. An error where the period is closed already, a version was not approved, or preparer and approver are the same.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="record">What it is closed with, see <see cref="CloseRecord.Of(BonusRun, string)"/>.</param>
    /// <returns>All issues, and the longer ledger if none of them is an error.</returns>
    public LedgerReview Close(BonusRun run, CloseRecord record)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(record);
        return Append(PostingKind.Close, record, ClosingEntries.Of(run), ClosingEntries.BalancesOf(run, record.ClosedOn), LedgerChecks.Approved(run));
    }

    /// <summary>
    /// Corrects a payout period that was closed: what changes, by its causes, and what becomes of the difference. The balances are those
    /// that the correction changes.
    /// </summary>
    /// <returns>All issues, and the longer ledger if none of them is an error.</returns>
    public LedgerReview Correct(CloseRecord record, IEnumerable<LedgerEntry> entries, IEnumerable<PoolBalance> balances)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Append(PostingKind.Correction, record, entries, balances, []);
    }

    /// <summary>The posting that closed a payout period; null while it is open.</summary>
    public LedgerPosting? ClosingOf(string period) =>
        Postings.FirstOrDefault(posting => posting.Kind == PostingKind.Close && string.Equals(posting.Record.Period, period, StringComparison.Ordinal));

    /// <summary>The sums of all entries.</summary>
    public LedgerBalance Balance() => BalanceOf(_ => true);

    /// <summary>The sums of the entries of one person.</summary>
    public LedgerBalance BalanceOf(string participant) => BalanceOf(entry => string.Equals(entry.Participant, participant, StringComparison.Ordinal));

    /// <summary>The sums of the entries of one posting.</summary>
    public LedgerBalance BalanceOf(LedgerPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return LedgerBalance.Of(Currency, posting.Entries);
    }

    /// <summary>The sums of some entries.</summary>
    public LedgerBalance BalanceOf(Func<LedgerEntry, bool> counts) =>
        LedgerBalance.Of(Currency, Postings.SelectMany(posting => posting.Entries).Where(counts));

    /// <summary>
    /// What was paid less what was taken back, as facts: a row for each person, bonus, performance period and day of payment, known from
    /// the day of closing on. Where a later posting pays on the same day, a later row restates the sum.
    /// </summary>
    public IEnumerable<Payment> ToPayments() => LedgerFacts.Payments(this);

    /// <summary>What the pools left to later periods, as facts, known from the day of closing on; the last of one day counts.</summary>
    public IEnumerable<PoolBalance> ToBalances() => LedgerFacts.Balances(this);

    /// <summary>
    /// What the facts state although the ledger says it: payments and balances of periods that are closed. The same money would count
    /// twice.
    /// </summary>
    public ValueList<Issue> ReviewFor(FactsDraft facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return ValueList<Issue>.Of(LedgerFacts.Conflicts(this, facts));
    }

    /// <summary>The facts with the payments and balances of the ledger.</summary>
    public FactsDraft JoinTo(FactsDraft facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.WithPayments(facts.Payments.Concat(ToPayments())).WithBalances(facts.Balances.Concat(ToBalances()));
    }

    /// <summary>
    /// Whether a run of a closed payout period still gives what was closed. As known on the day of a closing or correction it is the same
    /// to the last byte; as known on another day its awards are what was earned and corrected by then. Nothing where the period is open.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="runFingerprint">The fingerprint of its document.</param>
    public ValueList<Issue> Review(BonusRun run, string runFingerprint)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(runFingerprint);
        return ValueList<Issue>.Of(ClosedPeriod.Issues(this, run, runFingerprint));
    }

    private LedgerReview Append(PostingKind kind, CloseRecord record, IEnumerable<LedgerEntry> entries, IEnumerable<PoolBalance> balances, IEnumerable<Issue> known)
    {
        var posting = LedgerPosting.After(Fingerprint, Plan, Currency, kind, record, entries, balances);
        return LedgerReview.Of(
            known.Concat(LedgerChecks.Of(this, posting)),
            () => new PayLedger(Plan, Currency, ValueList<LedgerPosting>.Of(Postings.Append(posting))));
    }
}
