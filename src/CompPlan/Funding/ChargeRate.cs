using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Funding;

/// <summary>What the employer pays on top of a gross bonus, between two days, both inclusive.</summary>
public sealed record ChargeRate
{
    private ChargeRate(LocalDate from, LocalDate to, Fraction rate, string? clause)
    {
        From = Days.Iso(from);
        To = Days.Iso(to);
        Rate = rate;
        Clause = clause;
    }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>The charges on one unit of gross bonus, as a ratio: 0.2 is 20 %; zero or more.</summary>
    public Fraction Rate { get; }

    /// <summary>Where the rate comes from; absent where nothing is cited.</summary>
    public string? Clause { get; }

    /// <summary>The rate <paramref name="rate"/> (0.2 = 20 %) from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static ChargeRate Of(LocalDate from, LocalDate to, Fraction rate, string? clause = null) => new(from, to, rate, clause);
}
