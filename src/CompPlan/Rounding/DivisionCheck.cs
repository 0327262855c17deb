using System.Numerics;

namespace CompPlan.Rounding;

/// <summary>
/// Checks a division after the fact, in every build, by multiplication only: the shares give what was distributed, each is inside
/// its bounds, and each is less than one unit away from λ·w unless it stands at a bound that λ·w passes.
/// </summary>
internal static class DivisionCheck<TWeight, TRate>
    where TWeight : struct, IBinaryInteger<TWeight>
    where TRate : struct, IRate<TRate, TWeight>
{
    internal static void Verify(long distributed, TRate rate, in DivisionColumns<TWeight> columns, ReadOnlySpan<long> shares)
    {
        var kept = columns.HasBounds
            ? VerifyBounded(distributed, rate, columns, shares)
            : VerifyQuota(distributed, rate, columns.Weights, shares);
        if (!kept)
            throw Broken();
    }

    internal static void VerifySum(long distributed, ReadOnlySpan<long> shares)
    {
        var left = distributed;
        foreach (var share in shares)
            left -= share;
        if (left != 0)
            throw Broken();
    }

    private static bool VerifyQuota(long distributed, TRate rate, ReadOnlySpan<TWeight> weights, ReadOnlySpan<long> shares)
    {
        var left = distributed;
        var kept = true;
        for (var i = 0; i < weights.Length && i < shares.Length; i++)
            unchecked
            {
                // Every share is less than one unit away from its ideal, so the sum cannot be wrong by a multiple of 2⁶⁴.
                left -= shares[i];
                kept &= shares[i] >= 0 & rate.IsWithinOne(weights[i], shares[i]);
            }
        return kept & left == 0;
    }

    private static bool VerifyBounded(long distributed, TRate rate, in DivisionColumns<TWeight> columns, ReadOnlySpan<long> shares)
    {
        var weights = columns.Weights;
        var floors = columns.Floors;
        var caps = columns.Caps;
        var left = distributed;
        var kept = true;
        for (var i = 0; i < weights.Length && i < shares.Length; i++)
        {
            var (share, floor, cap) = (shares[i], floors.IsEmpty ? 0 : floors[i], caps.IsEmpty ? long.MaxValue : caps[i]);
            left -= share;
            kept &= floor <= share & share <= cap;
            kept &= (share == cap && rate.IsAbove(weights[i], (ulong)cap))
                || (share == floor && rate.IsBelow(weights[i], (ulong)floor))
                || rate.IsWithinOne(weights[i], share);
        }
        return kept & left == 0;
    }

    private static InvalidOperationException Broken() =>
        new("A division does not give its pool back inside its bounds: this is a fault of the kernel, not of its input.");
}
