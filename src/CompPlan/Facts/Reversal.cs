using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// Value of a won deal that was taken back: a refund, a customer who left. Key: the id. It takes credit back in the period of its own
/// date and never reopens the period of the deal. A deal that was stated wrongly is restated instead.
/// </summary>
public sealed record Reversal : IFactRow
{
    private Reversal(string id, string deal, Instant at, Money amount, ReversalKind kind, LocalDate knownOn, IssueSource? source)
    {
        Id = id;
        Deal = deal;
        At = at;
        Amount = amount;
        Kind = kind;
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The id of the reversal.</summary>
    public string Id { get; }

    /// <summary>The id of the deal.</summary>
    public string Deal { get; }

    /// <summary>When it took effect: not before the deal was won.</summary>
    public Instant At { get; }

    /// <summary>
    /// How much was taken back, above zero and in the currency of the deal; all reversals of a deal together at most its value.
    /// </summary>
    public Money Amount { get; }

    /// <summary>Why it was taken back.</summary>
    public ReversalKind Kind { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>A reversal of a deal, or of a part of it.</summary>
    public static Reversal Of(
        string id,
        string deal,
        Instant at,
        Money amount,
        ReversalKind kind,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(deal);
        return new Reversal(id, deal, at, amount, kind, knownOn, source);
    }

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(Reversal? other) =>
        other is not null
        && Id == other.Id
        && Deal == other.Deal
        && At == other.At
        && Amount == other.Amount
        && Kind == other.Kind
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Deal, At, Amount, Kind, KnownOn);
}
