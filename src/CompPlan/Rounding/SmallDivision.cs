using System.Runtime.CompilerServices;

namespace CompPlan.Rounding;

/// <summary>
/// The kernel for a few items without bounds, which is what a deal is divided over: the same largest remainders as
/// <see cref="Division"/>, without anything on the heap. Weights have 64 bits, their sum may have more. One reciprocal a division; every
/// quotient is corrected by its exact remainder. Tie keys are asked for only where remainders are equal at the cut.
/// </summary>
internal static class SmallDivision
{
    /// <summary>The most items.</summary>
    internal const int Most = 64;

    /// <summary>Divides a pool over weights that are at least zero and not all zero; answers how many units were left over.</summary>
    /// <exception cref="ArgumentException">A weight is negative, all are zero, or there are too many.</exception>
    internal static long Divide<TTies>(long pool, ReadOnlySpan<long> weights, TTies ties, Span<long> shares)
        where TTies : ITieKeys, allows ref struct
    {
        if (weights.Length != shares.Length || weights.Length is 0 or > Most)
            throw new ArgumentException("The shares have one place per item, at least one and at most 64.", nameof(shares));
        var amount = pool == long.MinValue
            ? throw new ArgumentOutOfRangeException(nameof(pool), "The magnitude of a pool fits 64 bits.")
            : (ulong)Math.Abs(pool);
        var total = Total(weights, out var isEven);
        var leftOver = isEven
            ? DivideEvenly(amount, ties, shares)
            : total <= long.MaxValue && Math.BigMul(amount, (ulong)total) <= ulong.MaxValue
                ? DivideNarrow(amount, (ulong)total, weights, ties, shares)
                : DivideWide(amount, total, weights, ties, shares);
        if (pool < 0)
            foreach (ref var share in shares)
                share = -share;
        return leftOver;
    }

    private static UInt128 Total(ReadOnlySpan<long> weights, out bool isEven)
    {
        unchecked
        {
            var (low, high, signs, differ) = (0UL, 0UL, 0L, 0L);
            foreach (var weight in weights)
            {
                low += (ulong)weight;
                high += low < (ulong)weight ? 1UL : 0UL;
                signs |= weight;
                differ |= weight ^ weights[0];
            }
            isEven = differ == 0;
            return signs < 0 || (low | high) == 0
                ? throw new ArgumentException("Weights are at least zero, and not all of them are zero.", nameof(weights))
                : new UInt128(high, low);
        }
    }

    /// <summary>All weights are equal, and so are all remainders.</summary>
    private static long DivideEvenly<TTies>(ulong amount, TTies ties, Span<long> shares)
        where TTies : ITieKeys, allows ref struct
    {
        var (whole, leftOver) = Math.DivRem(amount, (ulong)shares.Length);
        shares.Fill((long)whole);
        if (leftOver > 0)
        {
            Span<int> items = stackalloc int[shares.Length];
            for (var i = 0; i < items.Length; i++)
                items[i] = i;
            GrantTied((int)leftOver, items, ties, shares);
        }
        var left = amount;
        foreach (var share in shares)
            left = (ulong)share - whole <= 1 ? left - (ulong)share : throw Broken();
        return left == 0 ? (long)leftOver : throw Broken();
    }

    /// <summary>Amount times total fits 64 bits, and so does every product; the total has 63.</summary>
    private static long DivideNarrow<TTies>(ulong amount, ulong total, ReadOnlySpan<long> weights, TTies ties, Span<long> shares)
        where TTies : ITieKeys, allows ref struct
    {
        unchecked
        {
            Span<ulong> remainders = stackalloc ulong[weights.Length];
            var reciprocal = ulong.MaxValue / total;
            var left = amount;
            for (var i = 0; i < remainders.Length; i++)
            {
                var product = amount * (ulong)weights[i];
                var whole = Math.BigMul(product, reciprocal, out _);
                var rest = product - whole * total;
                // The reciprocal is rounded down, so the estimate is at most two below.
                for (; rest >= total; rest -= total)
                    whole++;
                (shares[i], remainders[i]) = ((long)whole, rest);
                left -= whole;
            }
            if (left > 0)
                Grant((int)left, remainders, ties, shares);
            var sum = 0UL;
            for (var i = 0; i < remainders.Length; i++)
            {
                // λ·w − share, times the total, lies between − total and + total.
                if (amount * (ulong)weights[i] - (ulong)shares[i] * total + total - 1 > 2 * total - 2)
                    throw Broken();
                sum += (ulong)shares[i];
            }
            return sum == amount ? (long)left : throw Broken();
        }
    }

    /// <summary>Everything else, with products and remainders of 128 bits.</summary>
    private static long DivideWide<TTies>(ulong amount, UInt128 total, ReadOnlySpan<long> weights, TTies ties, Span<long> shares)
        where TTies : ITieKeys, allows ref struct
    {
        unchecked
        {
            Span<UInt128> remainders = stackalloc UInt128[weights.Length];
            var rate = ShortRate.Of(amount, total);
            var left = amount;
            for (var i = 0; i < remainders.Length; i++)
            {
                var whole = rate.Quotient((ulong)weights[i], out remainders[i]);
                shares[i] = (long)whole;
                left -= whole;
            }
            if (left > 0)
                Grant((int)left, remainders, ties, shares);
            var sum = 0UL;
            for (var i = 0; i < remainders.Length; i++)
            {
                if (!rate.IsWithinOne((ulong)weights[i], (ulong)shares[i]))
                    throw Broken();
                sum += (ulong)shares[i];
            }
            return sum == amount ? (long)left : throw Broken();
        }
    }

    /// <summary>One more unit to each of the largest remainders.</summary>
    private static void Grant<TRemainder, TTies>(int units, ReadOnlySpan<TRemainder> remainders, TTies ties, Span<long> shares)
        where TRemainder : struct, IComparable<TRemainder>
        where TTies : ITieKeys, allows ref struct
    {
        Span<int> order = stackalloc int[remainders.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var place = i;
            for (; place > 0 && remainders[order[place - 1]].CompareTo(remainders[i]) < 0; place--)
                order[place] = order[place - 1];
            order[place] = i;
        }
        var cut = remainders[order[units - 1]];
        var (first, end) = (units - 1, units);
        while (first > 0 && remainders[order[first - 1]].CompareTo(cut) == 0)
            first--;
        while (end < order.Length && remainders[order[end]].CompareTo(cut) == 0)
            end++;
        foreach (var item in order[..first])
            shares[item]++;
        GrantTied(units - first, order[first..end], ties, shares);
    }

    /// <summary>One more unit to some of those that are equal at the cut: by tie key, then by ordinal id.</summary>
    private static void GrantTied<TTies>(int units, Span<int> items, TTies ties, Span<long> shares)
        where TTies : ITieKeys, allows ref struct
    {
        if (units < items.Length)
        {
            Span<ulong> keys = stackalloc ulong[items.Length];
            ties.Fill(items, keys);
            for (var unit = 0; unit < units; unit++)
            {
                var least = unit;
                for (var i = unit + 1; i < items.Length; i++)
                    if (keys[i] < keys[least] || (keys[i] == keys[least] && ties.IsBefore(items[i], items[least])))
                        least = i;
                (keys[unit], keys[least]) = (keys[least], keys[unit]);
                (items[unit], items[least]) = (items[least], items[unit]);
            }
        }
        foreach (var item in items[..units])
            shares[item]++;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static InvalidOperationException Broken() =>
        new("A division does not give its pool back: this is a fault of the kernel, not of its input.");
}
