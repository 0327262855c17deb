using System.Numerics;

namespace CompPlan.Rounding;

/// <summary>
/// Gives one unit each to the first of some items, in the order of remainder (largest first), tie key, ordinal id. Each criterion
/// is a column of 64-bit keys, the smaller first; only items that are equal at the cut are given the next key.
/// </summary>
internal static class Selection<TWeight, TRate>
    where TWeight : struct, IBinaryInteger<TWeight>
    where TRate : struct, IRate<TRate, TWeight>
{
    /// <summary>Up to so many items are put in order by insertion.</summary>
    internal const int Small = 32;

    /// <summary>The most buckets of a histogram.</summary>
    internal const int MaxBuckets = 2048;

    /// <summary>A histogram of about four items a bucket.</summary>
    internal static int BucketBits(int items) => Math.Clamp(BitOperations.Log2((uint)items) - 2, 4, 11);

    /// <summary>
    /// Grants <paramref name="units"/> units, at least one and at most one an item. <paramref name="keys"/> holds the first limb
    /// of the remainder of each item; both spans are used up.
    /// </summary>
    internal static void Grant(
        int units, Span<ulong> keys, Span<int> items, TRate rate, in DivisionColumns<TWeight> columns, Span<long> shares)
    {
        for (var criterion = 0; ; criterion++)
        {
            if (criterion > 0 && !Load(criterion, keys, items, rate, columns))
                continue;
            var equal = ReduceToEqual(ref units, keys, items, shares);
            items = items[..equal];
            keys = keys[..equal];
            if (units < equal)
                continue;
            GiveAll(items, shares);
            return;
        }
    }

    /// <summary>The bucket in which the last of <paramref name="units"/> items falls, and how many items lie before it.</summary>
    internal static (int Bucket, int Before) Cut(ReadOnlySpan<int> histogram, int units)
    {
        var before = 0;
        for (var bucket = 0; ; bucket++)
        {
            if (before + histogram[bucket] >= units)
                return (bucket, before);
            before += histogram[bucket];
        }
    }

    /// <summary>Fills in the keys of a criterion; answers false where the criterion cannot tell items apart.</summary>
    private static bool Load(int criterion, Span<ulong> keys, ReadOnlySpan<int> items, TRate rate, in DivisionColumns<TWeight> columns)
    {
        var afterRemainder = criterion - rate.Limbs;
        if (afterRemainder == 0 && !columns.Ties.IsSeeded)
            return false;
        if (afterRemainder > 1)
            throw new InvalidOperationException("Two items of a division have the same ordinal rank: ids are not unique.");
        for (var i = 0; i < items.Length; i++)
            keys[i] = afterRemainder switch
            {
                0 => columns.Ties.Key(items[i]),
                1 => columns.Ties.Rank(items[i]),
                _ => RemainderLimb(items[i], criterion, rate, columns),
            };
        return true;
    }

    private static ulong RemainderLimb(int item, int limb, TRate rate, in DivisionColumns<TWeight> columns)
    {
        LeftOvers<TWeight, TRate>.Whole(item, rate, columns, out var remainder);
        return rate.Limb(remainder, limb);
    }

    /// <summary>
    /// Grants a unit to everybody before the cut and moves those whose key equals the key at the cut to the front; answers their
    /// number. If they all get a unit they may differ.
    /// </summary>
    private static int ReduceToEqual(ref int units, Span<ulong> keys, Span<int> items, Span<long> shares)
    {
        var count = items.Length;
        while (units < count)
        {
            if (count <= Small)
                return Order(ref units, keys[..count], items[..count], shares);
            var (least, most) = Range(keys[..count]);
            if (least == most)
                break;
            count = Narrow(ref units, keys[..count], items[..count], shares, least, most);
        }
        return count;
    }

    private static (ulong Least, ulong Most) Range(ReadOnlySpan<ulong> keys)
    {
        var (least, most) = (keys[0], keys[0]);
        foreach (var key in keys)
        {
            least = Math.Min(least, key);
            most = Math.Max(most, key);
        }
        return (least, most);
    }

    /// <summary>One histogram over the range of the keys: keeps the bucket of the cut, grants what lies before it.</summary>
    private static int Narrow(ref int units, Span<ulong> keys, Span<int> items, Span<long> shares, ulong least, ulong most)
    {
        var bits = BucketBits(items.Length);
        var shift = Math.Max(0, 64 - BitOperations.LeadingZeroCount(most - least) - bits);
        Span<int> histogram = stackalloc int[MaxBuckets];
        histogram = histogram[..(1 << bits)];
        histogram.Clear();
        foreach (var key in keys)
            histogram[(int)((key - least) >> shift)]++;
        var (cut, before) = Cut(histogram, units);
        units -= before;
        var kept = 0;
        for (var i = 0; i < items.Length; i++)
        {
            var bucket = (int)((keys[i] - least) >> shift);
            if (bucket < cut)
                shares[items[i]]++;
            if (bucket == cut)
                (keys[kept], items[kept++]) = (keys[i], items[i]);
        }
        return kept;
    }

    /// <summary>The same for a few items, by insertion.</summary>
    private static int Order(ref int units, Span<ulong> keys, Span<int> items, Span<long> shares)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            var (key, item) = (keys[i], items[i]);
            var j = i - 1;
            for (; j >= 0 && keys[j] > key; j--)
                (keys[j + 1], items[j + 1]) = (keys[j], items[j]);
            (keys[j + 1], items[j + 1]) = (key, item);
        }
        var cut = keys[units - 1];
        var first = keys.IndexOf(cut);
        var last = keys.LastIndexOf(cut);
        GiveAll(items[..first], shares);
        units -= first;
        items[first..(last + 1)].CopyTo(items);
        return last + 1 - first;
    }

    private static void GiveAll(ReadOnlySpan<int> items, Span<long> shares)
    {
        foreach (var item in items)
            shares[item]++;
    }
}
