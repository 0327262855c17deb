using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// What a person was rated with for a period: a number from zero on, such as points, or a level, exactly one of the two. Key: person,
/// subject, first and last day. Both ends are inclusive.
/// </summary>
public sealed record Rating : IFactRow
{
    private Rating(string participant, string subject, LocalDate from, LocalDate to, Fraction? value, string? level, LocalDate knownOn, IssueSource? source)
    {
        Participant = participant;
        Subject = subject;
        From = Days.Iso(from);
        To = Days.Iso(to);
        Value = value;
        Level = string.IsNullOrEmpty(level) ? null : level;
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The person's id.</summary>
    public string Participant { get; }

    /// <summary>What was rated, for example <c>appraisal</c> or <c>safety-points</c>: an id of the company's own.</summary>
    public string Subject { get; }

    /// <summary>The first day of the period, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>The number, at least zero; absent for a level.</summary>
    public Fraction? Value { get; }

    /// <summary>The id of the level; absent for a number or when empty.</summary>
    public string? Level { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>A rating of the days <paramref name="from"/> to <paramref name="to"/>, both inclusive.</summary>
    public static Rating Of(
        string participant,
        string subject,
        LocalDate from,
        LocalDate to,
        Fraction? value,
        string? level,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(subject);
        return new Rating(participant, subject, from, to, value, level, knownOn, source);
    }

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(Rating? other) =>
        other is not null
        && Participant == other.Participant
        && Subject == other.Subject
        && From == other.From
        && To == other.To
        && Value == other.Value
        && Level == other.Level
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Participant, Subject, From, To, Value, Level, KnownOn);
}
