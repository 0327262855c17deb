using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// A person's absence of one type. Key: person, type and first day. Both ends are inclusive. Whether the days count as present is for
/// the plan to say. Absences of one person never overlap.
/// </summary>
public sealed record Absence : IFactRow
{
    private Absence(string participant, string type, LocalDate from, LocalDate to, LocalDate knownOn, IssueSource? source)
    {
        Participant = participant;
        Type = type;
        From = Days.Iso(from);
        To = Days.Iso(to);
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The person's id.</summary>
    public string Participant { get; }

    /// <summary>The type of absence; the plan names each type.</summary>
    public string Type { get; }

    /// <summary>The first day of absence, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of absence, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>An absence from <paramref name="from"/> to <paramref name="to"/>, both inclusive.</summary>
    public static Absence Of(
        string participant,
        string type,
        LocalDate from,
        LocalDate to,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(type);
        return new Absence(participant, type, from, to, knownOn, source);
    }

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(Absence? other) =>
        other is not null
        && Participant == other.Participant
        && Type == other.Type
        && From == other.From
        && To == other.To
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Participant, Type, From, To, KnownOn);
}
