using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// A person's absence of one type. Key: person, type and first day. Both ends are inclusive. Whether the days count as present is for
/// the plan to say. Absences of one person never overlap. Half days are stated by the half in which it begins or ends.
/// </summary>
public sealed record Absence : IFactRow
{
    private Absence(string participant, string type, LocalDate from, LocalDate to, DayHalf fromHalf, DayHalf toHalf, LocalDate knownOn, IssueSource? source)
    {
        Participant = participant;
        Type = type;
        From = Days.Iso(from);
        To = Days.Iso(to);
        FromHalf = fromHalf;
        ToHalf = toHalf;
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

    /// <summary>The half of the first day in which it begins: the morning for a whole day.</summary>
    public DayHalf FromHalf { get; }

    /// <summary>The half of the last day with which it ends: the afternoon for a whole day.</summary>
    public DayHalf ToHalf { get; }

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
        return new Absence(participant, type, from, to, DayHalf.Morning, DayHalf.Afternoon, knownOn, source);
    }

    /// <summary>
    /// The same absence from a half of its first day to a half of its last day, both inclusive: a single morning begins and ends in the
    /// <see cref="DayHalf.Morning"/> of one day.
    /// </summary>
    public Absence WithHalves(DayHalf fromHalf, DayHalf toHalf) => new(Participant, Type, From, To, fromHalf, toHalf, KnownOn, Source);

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(Absence? other) =>
        other is not null
        && Participant == other.Participant
        && Type == other.Type
        && From == other.From
        && To == other.To
        && FromHalf == other.FromHalf
        && ToHalf == other.ToHalf
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Participant, Type, From, To, FromHalf, ToHalf, KnownOn);
}
