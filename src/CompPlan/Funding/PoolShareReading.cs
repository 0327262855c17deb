using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>The receipt of a share that is taken from a pool before it is divided. A pool that is not above zero has none taken.</summary>
public sealed record PoolShareReading
{
    private PoolShareReading(PoolShare share, Fraction before, Currency currency)
    {
        Share = share;
        Before = before;
        Rounded = RoundingRule.ToMinorUnit(currency, share.Midpoint).Round(Fraction.Max(Fraction.Zero, before) * share.Rate);
    }

    /// <summary>The share as stated.</summary>
    public PoolShare Share { get; }

    /// <summary>What it is a share of, in whole units of the currency.</summary>
    public Fraction Before { get; }

    /// <summary>The rounding of rate × amount to whole minor units.</summary>
    public Rounded Rounded { get; }

    /// <summary>What it takes, in whole units of the currency.</summary>
    public Fraction Taken => Rounded.Result;

    internal static PoolShareReading Of(PoolShare share, Fraction before, Currency currency) => new(share, before, currency);
}
