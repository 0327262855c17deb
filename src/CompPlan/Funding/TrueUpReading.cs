using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>The receipt of a true-up: the entitlement to date, what was paid for the year's earlier periods, and what is left to pay.</summary>
public sealed record TrueUpReading
{
    private TrueUpReading(Fraction entitlement, ValueList<PaidPeriod> paid)
    {
        Entitlement = entitlement;
        Paid = paid;
        PaidTotal = paid.Aggregate(Fraction.Zero, (sum, period) => sum + period.Amount);
    }

    /// <summary>What the year to date entitles to, in whole units of the currency.</summary>
    public Fraction Entitlement { get; }

    /// <summary>What was paid, period by period; a period for which nothing was paid is not in it.</summary>
    public ValueList<PaidPeriod> Paid { get; }

    /// <summary>What was paid altogether.</summary>
    public Fraction PaidTotal { get; }

    /// <summary>The entitlement less what was paid; below zero where too much was.</summary>
    public Fraction Amount => Entitlement - PaidTotal;

    internal static TrueUpReading Of(Fraction entitlement, ValueList<PaidPeriod> paid) => new(entitlement, paid);
}
