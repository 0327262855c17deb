using CompPlan.Periods;
using CompPlan.Rounding;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>One amount of one person in the ledger: of a bonus and one of its performance periods.</summary>
public sealed record LedgerEntry
{
    private LedgerEntry(LedgerEntryKind kind, string bonus, string participant, LocalDate periodFrom, Money amount)
    {
        Kind = kind;
        Bonus = bonus;
        Participant = participant;
        PeriodFrom = Days.Iso(periodFrom);
        Amount = amount;
    }

    /// <summary>What the amount is.</summary>
    public LedgerEntryKind Kind { get; }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The id of the person.</summary>
    public string Participant { get; }

    /// <summary>The first day of the performance period.</summary>
    public LocalDate PeriodFrom { get; }

    /// <summary>The amount, in the currency of the plan.</summary>
    public Money Amount { get; }

    /// <summary>Why a correction was made; absent for what is no correction.</summary>
    public string? Cause { get; private init; }

    /// <summary>Why an amount is written off, in words; absent for what is not.</summary>
    public string? Reason { get; private init; }

    /// <summary>An entry.</summary>
    public static LedgerEntry Of(LedgerEntryKind kind, string bonus, string participant, LocalDate periodFrom, Money amount)
    {
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "An entry is of one of the named kinds.");
        ArgumentNullException.ThrowIfNull(bonus);
        ArgumentNullException.ThrowIfNull(participant);
        return new LedgerEntry(kind, bonus, participant, periodFrom, amount);
    }

    /// <summary>The same entry with the cause of a correction.</summary>
    public LedgerEntry WithCause(string? cause) => this with { Cause = cause };

    /// <summary>The same entry with a reason.</summary>
    public LedgerEntry WithReason(string? reason) => this with { Reason = reason };
}
