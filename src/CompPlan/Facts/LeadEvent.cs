using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>Something that happened to a lead. Key: lead, instant and kind. Instants are exact to 100 nanoseconds.</summary>
public sealed record LeadEvent : IFactRow
{
    private LeadEvent(string lead, Instant at, LeadEventKind kind, string? team, string? actor, LocalDate knownOn, IssueSource? source)
    {
        Lead = lead;
        At = at;
        Kind = kind;
        Team = string.IsNullOrEmpty(team) ? null : team;
        Actor = string.IsNullOrEmpty(actor) ? null : actor;
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The id of the lead.</summary>
    public string Lead { get; }

    /// <summary>When it happened.</summary>
    public Instant At { get; }

    /// <summary>What happened.</summary>
    public LeadEventKind Kind { get; }

    /// <summary>The id of the team, or of the department, that was given the lead; needed where one was. Absent when empty.</summary>
    public string? Team { get; }

    /// <summary>Who did it: a person or a team; shown and nothing else. Absent when empty.</summary>
    public string? Actor { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>An event of a lead.</summary>
    public static LeadEvent Of(
        string lead,
        Instant at,
        LeadEventKind kind,
        string? team,
        string? actor,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(lead);
        return new LeadEvent(lead, at, kind, team, actor, knownOn, source);
    }

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(LeadEvent? other) =>
        other is not null
        && Lead == other.Lead
        && At == other.At
        && Kind == other.Kind
        && Team == other.Team
        && Actor == other.Actor
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lead, At, Kind, Team, Actor, KnownOn);
}
