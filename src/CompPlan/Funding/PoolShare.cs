using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>A share of a pool that is not divided: a reserve, or what the company keeps. Rounded to whole minor units by the stated rule.</summary>
public sealed record PoolShare
{
    private PoolShare(Fraction rate, MidpointRule midpoint)
    {
        Rate = rate;
        Midpoint = midpoint;
    }

    /// <summary>The share, as a ratio from 0 to 1.</summary>
    public Fraction Rate { get; }

    /// <summary>Where an amount between two minor units goes.</summary>
    public MidpointRule Midpoint { get; }

    /// <summary>The share <paramref name="rate"/> (1 = 100 %).</summary>
    public static PoolShare Of(Fraction rate, MidpointRule midpoint) => new(rate, midpoint);
}
