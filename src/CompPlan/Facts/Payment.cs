using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// What a person was paid for a bonus period. Key: bonus, person, first day of the performance period and day of payment. Negative where
/// something was taken back.
/// </summary>
public sealed record Payment : IFactRow
{
    private Payment(string bonus, string participant, LocalDate periodFrom, Money amount, LocalDate paidOn, LocalDate knownOn, IssueSource? source)
    {
        Bonus = bonus;
        Participant = participant;
        PeriodFrom = Days.Iso(periodFrom);
        Amount = amount;
        PaidOn = Days.Iso(paidOn);
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The person's id.</summary>
    public string Participant { get; }

    /// <summary>The first day of the performance period that was paid.</summary>
    public LocalDate PeriodFrom { get; }

    /// <summary>The amount, in the plan's currency.</summary>
    public Money Amount { get; }

    /// <summary>The day of payment.</summary>
    public LocalDate PaidOn { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>A payment made on <paramref name="paidOn"/>.</summary>
    public static Payment Of(
        string bonus,
        string participant,
        LocalDate periodFrom,
        Money amount,
        LocalDate paidOn,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(bonus);
        ArgumentNullException.ThrowIfNull(participant);
        return new Payment(bonus, participant, periodFrom, amount, paidOn, knownOn, source);
    }

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(Payment? other) =>
        other is not null
        && Bonus == other.Bonus
        && Participant == other.Participant
        && PeriodFrom == other.PeriodFrom
        && Amount == other.Amount
        && PaidOn == other.PaidOn
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Bonus, Participant, PeriodFrom, Amount, PaidOn, KnownOn);
}
