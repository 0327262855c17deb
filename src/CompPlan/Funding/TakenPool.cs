using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>What a bonus named earlier took from a shared cap in the same run.</summary>
public sealed record TakenPool
{
    private TakenPool(string bonus, PerformancePeriod period, Fraction amount)
    {
        Bonus = bonus;
        Period = period;
        Amount = amount;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The performance period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>What it took, in whole units of the currency; a pool below zero takes nothing.</summary>
    public Fraction Amount { get; }

    internal static TakenPool Of(string bonus, PerformancePeriod period, Fraction amount) => new(bonus, period, amount);
}
