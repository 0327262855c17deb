using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>What a bonus put in reserve in one performance period: by its balance, or by the pool of the same run.</summary>
public sealed record ReservedPeriod
{
    private ReservedPeriod(string bonus, PerformancePeriod period, PoolBalance? balance, FundedPool? pool)
    {
        Bonus = bonus;
        Period = period;
        Balance = balance;
        Pool = pool;
    }

    /// <summary>The id of the bonus with the reserve.</summary>
    public string Bonus { get; }

    /// <summary>The performance period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The balance, as a fact; absent where the same run makes the reserve.</summary>
    public PoolBalance? Balance { get; }

    /// <summary>The pool of the same run that makes the reserve; absent where it is a balance.</summary>
    public FundedPool? Pool { get; }

    /// <summary>The amount in whole units of the currency; below zero where the reserve absorbed a loss.</summary>
    public Fraction Amount => Balance?.Amount.ToFraction() ?? Pool!.Reserved.ToFraction();

    /// <summary>The reserve of a period as its balance says.</summary>
    public static ReservedPeriod Of(PerformancePeriod period, PoolBalance balance)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(balance);
        return new ReservedPeriod(balance.Bonus, period, balance, null);
    }

    internal static ReservedPeriod Of(string bonus, PerformancePeriod period, FundedPool pool) => new(bonus, period, null, pool);
}
