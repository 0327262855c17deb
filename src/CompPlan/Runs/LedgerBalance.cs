using CompPlan.Rounding;

namespace CompPlan.Runs;

/// <summary>
/// Sums of entries of the ledger. Earned + corrected = paid − recovered + written off + carried, for each person, bonus and period, and
/// so for all together.
/// </summary>
public sealed record LedgerBalance
{
    private LedgerBalance(Money nothing)
    {
        Earned = nothing;
        Corrected = nothing;
        Paid = nothing;
        Recovered = nothing;
        WrittenOff = nothing;
        Carried = nothing;
    }

    /// <summary>What was awarded at closing.</summary>
    public Money Earned { get; private init; }

    /// <summary>What corrections changed of it, signed.</summary>
    public Money Corrected { get; private init; }

    /// <summary>What was paid.</summary>
    public Money Paid { get; private init; }

    /// <summary>What was taken back.</summary>
    public Money Recovered { get; private init; }

    /// <summary>What is owed no more, signed.</summary>
    public Money WrittenOff { get; private init; }

    /// <summary>What is open: above zero the company owes it, below zero the person does.</summary>
    public Money Carried { get; private init; }

    /// <summary>Whether the sums agree.</summary>
    public bool Agrees => Earned + Corrected == Paid - Recovered + WrittenOff + Carried;

    /// <summary>The sums of some entries, in a currency.</summary>
    internal static LedgerBalance Of(Currency currency, IEnumerable<LedgerEntry> entries) => entries.Aggregate(
        new LedgerBalance(Money.Of(0, currency)),
        (sum, entry) => entry.Kind switch
        {
            LedgerEntryKind.Earned => sum with { Earned = sum.Earned + entry.Amount },
            LedgerEntryKind.Corrected => sum with { Corrected = sum.Corrected + entry.Amount },
            LedgerEntryKind.Paid => sum with { Paid = sum.Paid + entry.Amount },
            LedgerEntryKind.Recovered => sum with { Recovered = sum.Recovered + entry.Amount },
            LedgerEntryKind.WrittenOff => sum with { WrittenOff = sum.WrittenOff + entry.Amount },
            _ => sum with { Carried = sum.Carried + entry.Amount },
        });
}
