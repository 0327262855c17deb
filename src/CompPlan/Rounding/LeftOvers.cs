using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace CompPlan.Rounding;

/// <summary>
/// Gives the left-over units to the largest remainders: whole units and a histogram of the remainders first, then only the items
/// in the bucket where the cut falls are looked at, by remainder, tie key and ordinal id. Nothing is sorted as a whole.
/// </summary>
internal static class LeftOvers<TWeight, TRate>
    where TWeight : struct, IBinaryInteger<TWeight>
    where TRate : struct, IRate<TRate, TWeight>
{
    private const long NoCap = DivisionColumns<TWeight>.NoCap;

    /// <summary>Divides <paramref name="amount"/> at <paramref name="rate"/>; answers how many units were left over.</summary>
    internal static long Fill(long amount, TRate rate, in DivisionColumns<TWeight> columns, Span<long> shares) =>
        columns.Count <= Selection<TWeight, TRate>.Small
            ? FillFew(amount, rate, columns, shares)
            : FillMany(amount, rate, columns, shares);

    private static long FillFew(long amount, TRate rate, in DivisionColumns<TWeight> columns, Span<long> shares)
    {
        Span<ulong> items = stackalloc ulong[Selection<TWeight, TRate>.Small];
        var count = 0;
        var left = amount;
        for (var i = 0; i < columns.Count; i++)
        {
            shares[i] = Whole(i, rate, columns, out var remainder);
            left -= shares[i];
            if (!TWeight.IsZero(remainder))
                items[count++] = KeyedItem.Of(rate.Limb(remainder, 0), i);
        }
        if (left > 0)
            Selection<TWeight, TRate>.Grant((int)left, items[..count], rate, columns, shares);
        return left;
    }

    private static long FillMany(long amount, TRate rate, in DivisionColumns<TWeight> columns, Span<long> shares)
    {
        var bits = Selection<TWeight, TRate>.BucketBits(columns.Count);
        Span<int> histogram = stackalloc int[Selection<TWeight, TRate>.MaxBuckets];
        histogram = histogram[..(1 << bits)];
        histogram.Clear();
        var left = amount - Tally(rate, columns, histogram, 32 - bits);
        var (bucket, before) = left > 0 ? Selection<TWeight, TRate>.Cut(histogram, (int)left) : (-1, 0);
        var count = bucket < 0 ? 0 : histogram[bucket];
        // The only scratch: 8 bytes for each item in the bucket of the cut, at most twice that by what the pool hands out.
        var scratch = ArrayPool<ulong>.Shared.Rent(count);
        var items = scratch.AsSpan(0, count);
        Pour(rate, columns, 32 - bits, bucket, shares, items);
        if (count > 0)
            Selection<TWeight, TRate>.Grant((int)left - before, items, rate, columns, shares);
        ArrayPool<ulong>.Shared.Return(scratch);
        return left;
    }

    /// <summary>The sum of the whole units; counts the remainders by their first bits.</summary>
    private static long Tally(TRate rate, in DivisionColumns<TWeight> columns, Span<int> histogram, int shift)
    {
        if (columns.HasBounds)
            return TallyBounded(rate, columns, histogram, shift);
        var sum = 0L;
        foreach (var weight in columns.Weights)
            unchecked
            {
                sum += rate.Quotient(weight, out var remainder);
                histogram[(int)(rate.Limb(remainder, 0) >> shift)]++;
            }
        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long TallyBounded(TRate rate, in DivisionColumns<TWeight> columns, Span<int> histogram, int shift)
    {
        var weights = columns.Weights;
        var floors = columns.Floors;
        var caps = columns.Caps;
        var sum = 0L;
        for (var i = 0; i < weights.Length; i++)
            unchecked
            {
                sum += Whole(rate, weights[i], floors.IsEmpty ? 0 : floors[i], caps.IsEmpty ? NoCap : caps[i], out var remainder);
                histogram[(int)(rate.Limb(remainder, 0) >> shift)]++;
            }
        return sum;
    }

    /// <summary>Writes the whole units and one more to everybody before the bucket of the cut; gathers the items in that bucket.</summary>
    private static void Pour(
        TRate rate, in DivisionColumns<TWeight> columns, int shift, int bucket, Span<long> shares, Span<ulong> items)
    {
        if (columns.HasBounds)
        {
            PourBounded(rate, columns, shift, bucket, shares, items);
            return;
        }
        var weights = columns.Weights;
        var count = 0;
        for (var i = 0; i < weights.Length && i < shares.Length; i++)
            unchecked
            {
                var whole = rate.Quotient(weights[i], out var remainder);
                var key = rate.Limb(remainder, 0);
                var place = (int)(key >> shift);
                shares[i] = whole + (place < bucket ? 1 : 0);
                if (place == bucket)
                    items[count++] = KeyedItem.Of(key, i);
            }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void PourBounded(
        TRate rate, in DivisionColumns<TWeight> columns, int shift, int bucket, Span<long> shares, Span<ulong> items)
    {
        var weights = columns.Weights;
        var floors = columns.Floors;
        var caps = columns.Caps;
        var count = 0;
        for (var i = 0; i < weights.Length && i < shares.Length; i++)
            unchecked
            {
                var whole = Whole(rate, weights[i], floors.IsEmpty ? 0 : floors[i], caps.IsEmpty ? NoCap : caps[i], out var remainder);
                var key = rate.Limb(remainder, 0);
                var place = (int)(key >> shift);
                shares[i] = whole + (place < bucket ? 1 : 0);
                if (place == bucket)
                    items[count++] = KeyedItem.Of(key, i);
            }
    }

    /// <summary>The whole units of λ·w inside the bounds; an item at a bound has no remainder.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long Whole(int index, TRate rate, in DivisionColumns<TWeight> columns, out TWeight remainder) =>
        columns.HasBounds
            ? Whole(rate, columns.Weights[index], columns.FloorAt(index), columns.CapAt(index), out remainder)
            : rate.Quotient(columns.Weights[index], out remainder);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Whole(TRate rate, TWeight weight, long floor, long cap, out TWeight remainder)
    {
        var whole = rate.QuotientUpTo(cap, weight, out var rest);
        remainder = whole < floor ? TWeight.Zero : rest;
        return Math.Max(whole, floor);
    }
}
