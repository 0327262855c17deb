using System.Numerics;

namespace CompPlan.Rounding;

/// <summary>
/// What is left once everybody whose bound binds is fixed: <see cref="Amount"/> (R) to divide over <see cref="Weight"/> (W), and
/// the rate λ. With nobody free W is zero and R is undistributed; λ is then absent if something is undistributed.
/// Amounts are magnitudes: a negative pool is divided like its opposite.
/// </summary>
internal readonly struct Balance<TWeight>
    where TWeight : struct, IBinaryInteger<TWeight>
{
    internal Balance(long amount, TWeight weight, long rateAmount, TWeight rateWeight, int rounds, bool swept)
    {
        Amount = amount;
        Weight = weight;
        RateAmount = rateAmount;
        RateWeight = rateWeight;
        Rounds = rounds;
        Swept = swept;
    }

    /// <summary>R: the pool less what is fixed.</summary>
    internal long Amount { get; }

    /// <summary>W: the sum of the weights of those who are free.</summary>
    internal TWeight Weight { get; }

    /// <summary>The numerator of λ.</summary>
    internal long RateAmount { get; }

    /// <summary>The denominator of λ; zero where λ is absent.</summary>
    internal TWeight RateWeight { get; }

    /// <summary>How many rounds of fixing were looked at; at most 16.</summary>
    internal int Rounds { get; }

    /// <summary>Whether the sorted sweep finished the work after the last round.</summary>
    internal bool Swept { get; }

    internal bool HasRate => !TWeight.IsZero(RateWeight);

    internal long Undistributed => TWeight.IsZero(Weight) ? Amount : 0;

    /// <summary>Some are free: λ = R ÷ W.</summary>
    internal static Balance<TWeight> Free(long amount, TWeight weight, int rounds, bool swept = false) =>
        new(amount, weight, amount, weight, rounds, swept);

    /// <summary>Nobody is free and nothing is left: λ is the stated ratio of a bound and a weight.</summary>
    internal static Balance<TWeight> Exact(long rateAmount, TWeight rateWeight, int rounds, bool swept) =>
        new(0, TWeight.Zero, rateAmount, rateWeight, rounds, swept);

    /// <summary>Nobody is free and <paramref name="amount"/> is undistributed.</summary>
    internal static Balance<TWeight> Undivided(long amount, int rounds, bool swept) =>
        new(amount, TWeight.Zero, 0, TWeight.Zero, rounds, swept);

    /// <summary>The same with weights of another width that holds them.</summary>
    internal Balance<TOther> To<TOther>()
        where TOther : struct, IBinaryInteger<TOther> => new Balance<TOther>(
            Amount, TOther.CreateChecked(Weight), RateAmount, TOther.CreateChecked(RateWeight), Rounds, Swept);
}
