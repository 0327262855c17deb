using CompPlan.Rounding;

namespace CompPlan.Benchmarks;

/// <summary>The same plain division by the same rate, but all remainders are sorted; ties as the kernel breaks them.</summary>
internal static class FullSortDivision
{
    public static void Divide(KernelRows rows, ulong[] keys, int[] items)
    {
        var (weights, shares) = (rows.Weights, rows.Shares);
        var rate = NarrowRate.Of(rows.Pool, (long)ColumnSum.Of(weights));
        var left = rows.Pool;
        for (var i = 0; i < weights.Length; i++)
        {
            shares[i] = rate.Quotient(weights[i], out var remainder);
            left -= shares[i];
            (keys[i], items[i]) = (~(ulong)remainder, i);
        }
        if (left == 0)
            return;
        Array.Sort(keys, items);
        var (first, last) = EqualAtCut(keys, (int)left - 1);
        for (var i = first; i < last; i++)
            keys[i] = TieKey.Combine(rows.SeedHash, rows.IdHashes[items[i]]);
        Array.Sort(keys, items, first, last - first);
        for (var i = 0; i < (int)left; i++)
            shares[items[i]]++;
    }

    private static (int First, int Last) EqualAtCut(ulong[] keys, int cut)
    {
        var (first, last) = (cut, cut + 1);
        while (first > 0 && keys[first - 1] == keys[cut])
            first--;
        while (last < keys.Length && keys[last] == keys[cut])
            last++;
        return (first, last);
    }
}
