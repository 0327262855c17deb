using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// What a performance period of a bonus left open at its end, as its run printed it and somebody confirmed it: the next period begins
/// with it. Key: bonus, first day of the performance period and kind.
/// </summary>
public sealed record PoolBalance : IFactRow
{
    private PoolBalance(string bonus, LocalDate periodFrom, PoolBalanceKind kind, Money amount, LocalDate knownOn, IssueSource? source)
    {
        Bonus = bonus;
        PeriodFrom = Days.Iso(periodFrom);
        Kind = kind;
        Amount = amount;
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The first day of the performance period at whose end the balance stood.</summary>
    public LocalDate PeriodFrom { get; }

    /// <summary>What the balance is.</summary>
    public PoolBalanceKind Kind { get; }

    /// <summary>The amount, in the plan's currency. What is owed is never negative.</summary>
    public Money Amount { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>A balance at the end of the performance period that begins on <paramref name="periodFrom"/>.</summary>
    public static PoolBalance Of(
        string bonus,
        LocalDate periodFrom,
        PoolBalanceKind kind,
        Money amount,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(bonus);
        return new PoolBalance(bonus, periodFrom, kind, amount, knownOn, source);
    }

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(PoolBalance? other) =>
        other is not null
        && Bonus == other.Bonus
        && PeriodFrom == other.PeriodFrom
        && Kind == other.Kind
        && Amount == other.Amount
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Bonus, PeriodFrom, Kind, Amount, KnownOn);
}
