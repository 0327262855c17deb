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
        var kept = columns.Floors.IsEmpty && columns.Caps.IsEmpty
            ? VerifyQuota(distributed, rate, columns.Weights, shares)
            : VerifyBounded(distributed, rate, columns, shares);
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
        for (var i = 0; i < weights.Length; i++)
        {
            left -= shares[i];
            kept &= rate.IsWithinOne(weights[i], shares[i]);
        }
        return kept & left == 0;
    }

    private static bool VerifyBounded(long distributed, TRate rate, in DivisionColumns<TWeight> columns, ReadOnlySpan<long> shares)
    {
        var left = distributed;
        var kept = true;
        for (var i = 0; i < shares.Length; i++)
        {
            var (weight, share, floor, cap) = (columns.Weights[i], shares[i], columns.FloorAt(i), columns.CapAt(i));
            left -= share;
            kept &= floor <= share & share <= cap;
            kept &= (share == cap && rate.IsAbove(weight, (ulong)cap))
                || (share == floor && rate.IsBelow(weight, (ulong)floor))
                || rate.IsWithinOne(weight, share);
        }
        return kept & left == 0;
    }

    private static InvalidOperationException Broken() =>
        new("A division does not give its pool back inside its bounds: this is a fault of the kernel, not of its input.");
}
