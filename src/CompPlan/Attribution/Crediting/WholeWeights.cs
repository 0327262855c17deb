using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>Brings exact weights to whole numbers in the same proportion, without a common divisor.</summary>
internal static class WholeWeights
{
    internal static BigInteger[] Of(IReadOnlyList<Fraction> weights)
    {
        var common = BigInteger.One;
        foreach (var weight in weights)
            common = common / BigInteger.GreatestCommonDivisor(common, weight.Denominator) * weight.Denominator;
        var whole = weights.Select(weight => weight.Numerator * (common / weight.Denominator)).ToArray();
        var divisor = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return divisor > BigInteger.One ? [.. whole.Select(weight => weight / divisor)] : whole;
    }
}
