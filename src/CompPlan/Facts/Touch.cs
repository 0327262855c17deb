using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// One contact of somebody with a customer, about a deal or about an account. Key: the id; without one, everything it says. Several rows
/// of one id that became known on one day are one touch of several people, each with a share. Instants are exact to 100 nanoseconds.
/// </summary>
public sealed record Touch : IFactRow
{
    private readonly TouchDetails _details;

    private Touch(
        string? id, string? deal, Instant at, int? sequence, string actor, string role, string kind, LocalDate knownOn, IssueSource? source, TouchDetails details)
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
        _details = details == TouchDetails.None ? TouchDetails.None : details;
    }

    /// <summary>The id of the touch; absent when empty.</summary>
    public string? Id { get; }

    /// <summary>The id of the deal; absent where the touch is one of an account.</summary>
    public string? Deal { get; }

    /// <summary>
    /// The id of the account, that is the customer; absent where the touch is one of a deal. A touch of an account counts for each deal
    /// that names the account among the facts in force.
    /// </summary>
    public string? Account => _details.Account;

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

    /// <summary>Whom at the customer it reached: the id of a contact.</summary>
    public string? Contact => _details.Contact;

    /// <summary>Through which channel it came, for example <c>paid-search</c>.</summary>
    public string? Channel => _details.Channel;

    /// <summary>
    /// Which share of a touch of several people is this actor's: above 0, and exactly 1 over the rows of the touch. Absent where the touch
    /// has one actor.
    /// </summary>
    public Fraction? Share => _details.Share;

    /// <summary>How strong it was by the user's own scale, for example minutes or a score; not negative. Absent is not zero.</summary>
    public Fraction? Engagement => _details.Engagement;

    /// <summary>When it was entered into the system of record.</summary>
    public Instant? LoggedAt => _details.LoggedAt;

    /// <summary>Who entered it: the actor for a touch that somebody states of himself.</summary>
    public string? LoggedBy => _details.LoggedBy;

    /// <summary>Who confirmed it.</summary>
    public string? ConfirmedBy => _details.ConfirmedBy;

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>Whether it states an account or anything else that only few touches do.</summary>
    internal bool StatesDetails => !ReferenceEquals(_details, TouchDetails.None);

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
        return new Touch(id, deal, at, sequence, actor, role, kind, knownOn, source, TouchDetails.None);
    }

    /// <summary>A touch of an account: it counts for each deal of the account.</summary>
    /// <exception cref="ArgumentException">The account is empty.</exception>
    public static Touch OfAccount(
        string? id,
        string account,
        Instant at,
        int? sequence,
        string actor,
        string role,
        string kind,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(kind);
        return new Touch(id, null, at, sequence, actor, role, kind, knownOn, source, new TouchDetails { Account = account });
    }

    /// <summary>The same touch by somebody else.</summary>
    public Touch WithActor(string actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new Touch(Id, Deal, At, Sequence, actor, Role, Kind, KnownOn, Source, _details);
    }

    /// <summary>The same touch with the contact it reached; without one where it is null or empty.</summary>
    public Touch WithContact(string? contact) => contact == Contact ? this : With(_details with { Contact = contact });

    /// <summary>The same touch with the channel it came through; without one where it is null or empty.</summary>
    public Touch WithChannel(string? channel) => channel == Channel ? this : With(_details with { Channel = channel });

    /// <summary>The same touch as this actor's share of a touch of several people; of one actor where it is null.</summary>
    public Touch WithShare(Fraction? share) => share == Share ? this : With(_details with { Share = share });

    /// <summary>The same touch with how strong it was; without that where it is null.</summary>
    public Touch WithEngagement(Fraction? engagement) => engagement == Engagement ? this : With(_details with { Engagement = engagement });

    /// <summary>The same touch with when and by whom it was entered; each absent where it is null.</summary>
    public Touch WithLogged(Instant? at, string? by) => at == LoggedAt && by == LoggedBy ? this : With(_details with { LoggedAt = at, LoggedBy = by });

    /// <summary>The same touch with who confirmed it; nobody where it is null or empty.</summary>
    public Touch WithConfirmedBy(string? confirmedBy) => confirmedBy == ConfirmedBy ? this : With(_details with { ConfirmedBy = confirmedBy });

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
        && KnownOn == other.KnownOn
        && _details == other._details;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HashCode.Combine(Id, Deal, At, Sequence, Actor, Role, Kind, KnownOn), _details);

    private Touch With(TouchDetails details) => new(Id, Deal, At, Sequence, Actor, Role, Kind, KnownOn, Source, details);
}
