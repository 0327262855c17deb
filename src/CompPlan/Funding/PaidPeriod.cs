using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>What was paid for one earlier performance period of a bonus: the sum of its payments to all people.</summary>
public sealed record PaidPeriod
{
    private PaidPeriod(string bonus, PerformancePeriod period, int people, Fraction amount)
    {
        Bonus = bonus;
        Period = period;
        People = people;
        Amount = amount;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The performance period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>How many people were paid.</summary>
    public int People { get; }

    /// <summary>Their sum in whole units of the currency.</summary>
    public Fraction Amount { get; }

    /// <summary>The payments of a period together.</summary>
    public static PaidPeriod Of(string bonus, PerformancePeriod period, int people, Fraction amount)
    {
        ArgumentNullException.ThrowIfNull(bonus);
        ArgumentNullException.ThrowIfNull(period);
        return new PaidPeriod(bonus, period, people, amount);
    }
}
