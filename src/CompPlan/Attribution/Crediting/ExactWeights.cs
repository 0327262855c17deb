using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Weights that are stated once more without any limit: as exact numbers for each row. What a variant fills in 64 bits is in the same
/// proportion, for paths where each touch is a position and of one person; it answers false for all others.
/// </summary>
internal abstract class ExactWeights : TouchWeights
{
    internal sealed override BigInteger[] Wide(EligiblePath path)
    {
        var weights = new Fraction[path.Count];
        FillExact(path, weights);
        return WholeWeights.Of(weights);
    }

    /// <summary>Fills in one weight for each row.</summary>
    private protected abstract void FillExact(EligiblePath path, Span<Fraction> weights);

    /// <summary>Whether every row is a touch of one person and a position of its own.</summary>
    private protected static bool IsSimple(EligiblePath path) => path.IsPlain && path.AreTouchesWhole;

    /// <summary>The weights on one denominator, in 64 bits; null where more than <paramref name="rows"/> of the greatest would not fit.</summary>
    private protected static long[]? Narrow(IReadOnlyList<Fraction> weights, int rows)
    {
        var whole = WholeWeights.Of(weights);
        foreach (var weight in whole)
            if (weight > long.MaxValue / rows)
                return null;
        return [.. whole.Select(weight => (long)weight)];
    }
}
