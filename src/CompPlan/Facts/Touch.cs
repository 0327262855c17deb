using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// One contact of somebody with a deal. Key: the id; without one, everything it says. Instants are exact to 100 nanoseconds.
/// </summary>
public sealed record Touch : IFactRow
{
    private Touch(string? id, string deal, Instant at, int? sequence, string actor, string role, string kind, LocalDate knownOn, IssueSource? source)
    {
        Id = string.IsNullOrEmpty(id) ? null : id;
        Deal = deal;
        At = at;
        Sequence = sequence;
        Actor = actor;
        Role = role;
        Kind = kind;
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The id of the touch; absent when empty.</summary>
    public string? Id { get; }

    /// <summary>The id of the deal.</summary>
    public string Deal { get; }

    /// <summary>When it happened.</summary>
    public Instant At { get; }

    /// <summary>The place among touches of the same instant: not negative, smaller first. Absent where there is none.</summary>
    public int? Sequence { get; }

    /// <summary>Who made it: the id of a person, or of a team.</summary>
    public string Actor { get; }

    /// <summary>In which role; the plan maps it to a department.</summary>
    public string Role { get; }

    /// <summary>What kind of contact it was, for example <c>call</c>.</summary>
    public string Kind { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>A touch of a deal.</summary>
    public static Touch Of(
        string? id,
        string deal,
        Instant at,
        int? sequence,
        string actor,
        string role,
        string kind,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(kind);
        return new Touch(id, deal, at, sequence, actor, role, kind, knownOn, source);
    }

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(Touch? other) =>
        other is not null
        && Id == other.Id
        && Deal == other.Deal
        && At == other.At
        && Sequence == other.Sequence
        && Actor == other.Actor
        && Role == other.Role
        && Kind == other.Kind
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Deal, At, Sequence, Actor, Role, Kind, KnownOn);
}
