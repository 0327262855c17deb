using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// What one unit of a currency was worth in another on a day, for example the reference rate of a central bank. Key: both currencies and
/// the day. The way back is a rate of its own: none is the inverse of the other.
/// </summary>
public sealed record ExchangeRate : IFactRow
{
    private ExchangeRate(Currency from, Currency to, LocalDate on, Fraction rate, LocalDate knownOn, IssueSource? source)
    {
        From = from;
        To = to;
        On = Days.Iso(on);
        Rate = rate;
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The currency of which one unit is converted.</summary>
    public Currency From { get; }

    /// <summary>The currency it is converted into.</summary>
    public Currency To { get; }

    /// <summary>The day of the rate.</summary>
    public LocalDate On { get; }

    /// <summary>Units of <see cref="To"/> for one unit of <see cref="From"/>; above zero, exact.</summary>
    public Fraction Rate { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>On a day one unit of <paramref name="from"/> was worth <paramref name="rate"/> units of <paramref name="to"/>.</summary>
    public static ExchangeRate Of(
        Currency from,
        Currency to,
        LocalDate on,
        Fraction rate,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new ExchangeRate(from, to, on, rate, knownOn, source);
    }

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(ExchangeRate? other) =>
        other is not null
        && From == other.From
        && To == other.To
        && On == other.On
        && Rate == other.Rate
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, On, Rate, KnownOn);
}
