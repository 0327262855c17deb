using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// A lead and what became of it: created, handed over, then accepted or rejected. Key: the id. The instants that are present are in
/// this order, and only one of accepted and rejected is.
/// </summary>
public sealed record Lead : IFactRow
{
    private Lead(string id, string quality, Instant created, Instant? delivered, Instant? accepted, Instant? rejected, string? reason, LocalDate knownOn, IssueSource? source)
    {
        Id = id;
        Quality = quality;
        Created = created;
        Delivered = delivered;
        Accepted = accepted;
        Rejected = rejected;
        Reason = string.IsNullOrEmpty(reason) ? null : reason;
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The id of the lead.</summary>
    public string Id { get; }

    /// <summary>The id of its quality; the plan defines what it means.</summary>
    public string Quality { get; }

    /// <summary>When it came into being.</summary>
    public Instant Created { get; }

    /// <summary>When one team handed it over to the other; absent before.</summary>
    public Instant? Delivered { get; }

    /// <summary>When the other team accepted it.</summary>
    public Instant? Accepted { get; }

    /// <summary>When the other team rejected it.</summary>
    public Instant? Rejected { get; }

    /// <summary>Why it was rejected; shown and nothing else. Absent when empty.</summary>
    public string? Reason { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>A lead with the instants that it has reached.</summary>
    public static Lead Of(
        string id,
        string quality,
        Instant created,
        Instant? delivered,
        Instant? accepted,
        Instant? rejected,
        string? reason,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(quality);
        return new Lead(id, quality, created, delivered, accepted, rejected, reason, knownOn, source);
    }

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(Lead? other) =>
        other is not null
        && Id == other.Id
        && Quality == other.Quality
        && Created == other.Created
        && Delivered == other.Delivered
        && Accepted == other.Accepted
        && Rejected == other.Rejected
        && Reason == other.Reason
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Quality, Created, Delivered, Accepted, Rejected, Reason, KnownOn);
}
