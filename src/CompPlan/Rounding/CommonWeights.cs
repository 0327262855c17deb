using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Rounding;

/// <summary>Weights brought to one common unit: weight = whole number · unit, the whole numbers without a common divisor.</summary>
internal readonly struct CommonWeights
{
    private CommonWeights(BigInteger[] wholes, Fraction unit)
    {
        Wholes = wholes;
        Unit = unit;
    }

    internal BigInteger[] Wholes { get; }

    internal Fraction Unit { get; }

    internal static CommonWeights Of(IReadOnlyList<Claim> claims)
    {
        var denominator = BigInteger.One;
        foreach (var claim in claims)
        {
            var own = claim.Weight.Denominator;
            if (!own.IsOne)
                denominator *= own / BigInteger.GreatestCommonDivisor(denominator, own);
        }
        var wholes = new BigInteger[claims.Count];
        var divisor = BigInteger.Zero;
        for (var i = 0; i < wholes.Length; i++)
        {
            wholes[i] = claims[i].Weight.Numerator * (denominator / claims[i].Weight.Denominator);
            divisor = BigInteger.GreatestCommonDivisor(divisor, wholes[i]);
        }
        if (divisor > BigInteger.One)
            for (var i = 0; i < wholes.Length; i++)
                wholes[i] /= divisor;
        return new CommonWeights(wholes, Fraction.Of(divisor.IsZero ? BigInteger.One : divisor, denominator));
    }

    /// <summary>The whole numbers in 64 bits, where every single one fits.</summary>
    internal bool TryNarrow(out long[] narrow)
    {
        narrow = new long[Wholes.Length];
        for (var i = 0; i < narrow.Length; i++)
        {
            if (Wholes[i] > long.MaxValue)
                return false;
            narrow[i] = (long)Wholes[i];
        }
        return true;
    }
}
