using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// What a measure came to in one of its periods: a number in the measure's unit, or a level of a rated measure, exactly one of the two.
/// Key: measure, first and last day. Both ends are inclusive.
/// </summary>
public sealed record Measurement : IFactRow
{
    private Measurement(string measure, LocalDate from, LocalDate to, Fraction? value, string? level, LocalDate knownOn, IssueSource? source)
    {
        Measure = measure;
        From = Days.Iso(from);
        To = Days.Iso(to);
        Value = value;
        Level = string.IsNullOrEmpty(level) ? null : level;
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The id of the measure.</summary>
    public string Measure { get; }

    /// <summary>The first day of the period, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>The value in the measure's unit: whole currency units for an amount, 1 = 100 % for a ratio. Absent for a level.</summary>
    public Fraction? Value { get; }

    /// <summary>The id of the level of a rated measure; absent for a value or when empty.</summary>
    public string? Level { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>A measurement of the days <paramref name="from"/> to <paramref name="to"/>, both inclusive.</summary>
    public static Measurement Of(
        string measure,
        LocalDate from,
        LocalDate to,
        Fraction? value,
        string? level,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new Measurement(measure, from, to, value, level, knownOn, source);
    }

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(Measurement? other) =>
        other is not null
        && Measure == other.Measure
        && From == other.From
        && To == other.To
        && Value == other.Value
        && Level == other.Level
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Measure, From, To, Value, Level, KnownOn);
}
