using System.Numerics;

namespace CompPlan.Rounding;

/// <summary>
/// Gives one unit each to the first of some items, in the order of remainder (largest first), tie key, ordinal id. Each criterion
/// is a row of 32-bit keys, the smaller first; only items that are equal at the cut are given the next key.
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
    /// Grants <paramref name="units"/> units, at least one and at most one an item. Each of <paramref name="items"/> carries the
    /// first limb of its remainder as key, see <see cref="KeyedItem"/>; they are used up.
    /// </summary>
    internal static void Grant(int units, Span<ulong> items, TRate rate, in DivisionColumns<TWeight> columns, Span<long> shares)
    {
        for (var criterion = 0; ; criterion++)
        {
            if (criterion > 0 && !Load(criterion, items, rate, columns))
                continue;
            items = items[..ReduceToEqual(ref units, items, shares)];
            if (units < items.Length)
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
    private static bool Load(int criterion, Span<ulong> items, TRate rate, in DivisionColumns<TWeight> columns)
    {
        var afterRemainder = criterion - rate.Limbs;
        if (afterRemainder is 0 or 1 && !columns.Ties.IsSeeded)
            return false;
        if (afterRemainder > 2)
            throw new InvalidOperationException("Two items of a division have the same ordinal rank: ids are not unique.");
        foreach (ref var item in items)
        {
            var row = KeyedItem.Row(item);
            item = KeyedItem.Of(afterRemainder < 0 ? Limb(row, criterion, rate, columns) : TieLimb(row, afterRemainder, columns), row);
        }
        return true;
    }

    private static uint Limb(int row, int index, TRate rate, in DivisionColumns<TWeight> columns)
    {
        LeftOvers<TWeight, TRate>.Whole(row, rate, columns, out var remainder);
        return rate.Limb(remainder, index);
    }

    /// <summary>The two halves of the tie key, then the ordinal rank.</summary>
    private static uint TieLimb(int row, int index, in DivisionColumns<TWeight> columns) => index switch
    {
        0 => (uint)(columns.Ties.Key(row) >> 32),
        1 => unchecked((uint)columns.Ties.Key(row)),
        _ => columns.Ties.Rank(row),
    };

    /// <summary>
    /// Grants a unit to everybody before the cut and moves those whose key equals the key at the cut to the front; answers their
    /// number. If they all get a unit they may differ.
    /// </summary>
    private static int ReduceToEqual(ref int units, Span<ulong> items, Span<long> shares)
    {
        var count = items.Length;
        while (units < count)
        {
            if (count <= Small)
                return Order(ref units, items[..count], shares);
            var (least, most) = Range(items[..count]);
            if (least == most)
                break;
            count = Narrow(ref units, items[..count], shares, least, most);
        }
        return count;
    }

    private static (uint Least, uint Most) Range(ReadOnlySpan<ulong> items)
    {
        var (least, most) = (items[0], items[0]);
        foreach (var item in items)
        {
            least = Math.Min(least, item);
            most = Math.Max(most, item);
        }
        return (KeyedItem.Key(least), KeyedItem.Key(most));
    }

    /// <summary>One histogram over the range of the keys: keeps the bucket of the cut, grants what lies before it.</summary>
    private static int Narrow(ref int units, Span<ulong> items, Span<long> shares, uint least, uint most)
    {
        var bits = BucketBits(items.Length);
        var shift = Math.Max(0, 32 - BitOperations.LeadingZeroCount(most - least) - bits);
        Span<int> histogram = stackalloc int[MaxBuckets];
        histogram = histogram[..(1 << bits)];
        histogram.Clear();
        foreach (var item in items)
            histogram[(int)((KeyedItem.Key(item) - least) >> shift)]++;
        var (cut, before) = Cut(histogram, units);
        units -= before;
        var kept = 0;
        foreach (var item in items)
        {
            // Both are done for every item, so that no branch depends on a key.
            var bucket = (int)((KeyedItem.Key(item) - least) >> shift);
            shares[KeyedItem.Row(item)] += bucket < cut ? 1 : 0;
            items[kept] = item;
            kept += bucket == cut ? 1 : 0;
        }
        return kept;
    }

    /// <summary>The same for a few items, by insertion.</summary>
    private static int Order(ref int units, Span<ulong> items, Span<long> shares)
    {
        for (var i = 1; i < items.Length; i++)
        {
            var item = items[i];
            var j = i - 1;
            for (; j >= 0 && items[j] > item; j--)
                items[j + 1] = items[j];
            items[j + 1] = item;
        }
        var cut = KeyedItem.Key(items[units - 1]);
        var (first, last) = (units - 1, units);
        while (first > 0 && KeyedItem.Key(items[first - 1]) == cut)
            first--;
        while (last < items.Length && KeyedItem.Key(items[last]) == cut)
            last++;
        GiveAll(items[..first], shares);
        units -= first;
        items[first..last].CopyTo(items);
        return last - first;
    }

    private static void GiveAll(ReadOnlySpan<ulong> items, Span<long> shares)
    {
        foreach (var item in items)
            shares[KeyedItem.Row(item)]++;
    }
}
