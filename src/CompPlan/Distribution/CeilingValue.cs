using CompPlan.Periods;
using CompPlan.Rounding;
using NodaTime;

namespace CompPlan.Distribution;

/// <summary>What a ceiling comes to between two days, both inclusive.</summary>
public sealed record CeilingValue
{
    private CeilingValue(LocalDate from, LocalDate to, Money amount, string? clause)
    {
        From = Days.Iso(from);
        To = Days.Iso(to);
        Amount = amount;
        Clause = clause;
    }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>The amount, zero or more, in the currency of the plan.</summary>
    public Money Amount { get; }

    /// <summary>Where the amount comes from; absent where nothing is cited.</summary>
    public string? Clause { get; }

    /// <summary>The amount <paramref name="amount"/> from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static CeilingValue Of(LocalDate from, LocalDate to, Money amount, string? clause = null) => new(from, to, amount, clause);
}
