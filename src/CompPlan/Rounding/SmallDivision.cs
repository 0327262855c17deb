using System.Runtime.CompilerServices;

namespace CompPlan.Rounding;

/// <summary>
/// The kernel for a few items without bounds, which is what a deal is divided over: the same largest remainders as
/// <see cref="Division"/>, with nothing made on the heap. Weights have 64 bits, their sum may have more. One reciprocal a division; every
/// quotient is corrected by its exact remainder. Tie keys are asked for only where remainders are equal at the cut.
/// </summary>
internal static class SmallDivision
{
    /// <summary>The most items.</summary>
    internal const int Most = 64;

    /// <summary>Divides a pool over weights that are at least zero and not all zero; answers how many units were left over.</summary>
    /// <exception cref="ArgumentException">A weight is negative, all are zero, or there are too many.</exception>
    internal static long Divide<TTies>(long pool, ReadOnlySpan<long> weights, in TTies ties, Span<long> shares)
        where TTies : ITieKeys, allows ref struct
    {
        Span<ulong> numbers = stackalloc ulong[2 * Most];
        Span<UInt128> wide = stackalloc UInt128[Most];
        Span<int> items = stackalloc int[Most];
        return Divide(pool, weights, ties, shares, new DivisionScratch(numbers[..Most], wide, numbers[Most..], items));
    }

    /// <summary>The same in the room of the caller, with a place for each of <see cref="Most"/> items in every column.</summary>
    internal static long Divide<TTies>(long pool, ReadOnlySpan<long> weights, in TTies ties, Span<long> shares, in DivisionScratch scratch)
        where TTies : ITieKeys, allows ref struct
    {
        if (weights.Length != shares.Length || weights.Length is 0 or > Most)
            throw new ArgumentException("The shares have one place per item, at least one and at most 64.", nameof(shares));
        var amount = pool == long.MinValue
            ? throw new ArgumentOutOfRangeException(nameof(pool), "The magnitude of a pool fits 64 bits.")
            : (ulong)Math.Abs(pool);
        var leftOver = IsEven(weights)
            ? DivideEvenly(amount, ties, shares, scratch)
            : DivideUnevenly(amount, Total(weights), weights, ties, shares, scratch);
        if (pool < 0)
            foreach (ref var share in shares)
                share = -share;
        return leftOver;
    }

    private static bool IsEven(ReadOnlySpan<long> weights)
    {
        var differ = 0L;
        foreach (var weight in weights)
            differ |= weight ^ weights[0];
        return differ == 0 && weights[0] > 0;
    }

    private static UInt128 Total(ReadOnlySpan<long> weights)
    {
        unchecked
        {
            var (low, high, signs) = (0UL, 0UL, 0L);
            foreach (var weight in weights)
            {
                low += (ulong)weight;
                high += low < (ulong)weight ? 1UL : 0UL;
                signs |= weight;
            }
            return signs < 0 || (low | high) == 0
                ? throw new ArgumentException("Weights are at least zero, and not all of them are zero.", nameof(weights))
                : new UInt128(high, low);
        }
    }

    /// <summary>All weights are equal, and so are all remainders.</summary>
    private static long DivideEvenly<TTies>(ulong amount, in TTies ties, Span<long> shares, in DivisionScratch scratch)
        where TTies : ITieKeys, allows ref struct
    {
        unchecked
        {
            var (whole, leftOver) = amount <= uint.MaxValue
                ? Math.DivRem((uint)amount, (uint)shares.Length)
                : Math.DivRem(amount, (ulong)shares.Length);
            shares.Fill((long)whole);
            if (leftOver > 0)
            {
                var items = scratch.Items[..shares.Length];
                for (var i = 0; i < items.Length; i++)
                    items[i] = i;
                TiedUnits.Grant((int)leftOver, items, ties, shares, scratch.Keys);
            }
            var (left, kept) = (amount, true);
            foreach (var share in shares)
            {
                kept &= (ulong)share - whole <= 1;
                left -= (ulong)share;
            }
            return kept & left == 0 ? (long)leftOver : throw Broken();
        }
    }

    private static long DivideUnevenly<TTies>(
        ulong amount, UInt128 total, ReadOnlySpan<long> weights, in TTies ties, Span<long> shares, in DivisionScratch scratch)
        where TTies : ITieKeys, allows ref struct =>
        total <= long.MaxValue && Math.BigMul(amount, (ulong)total) <= ulong.MaxValue
            ? DivideNarrow(amount, (ulong)total, weights, ties, shares, scratch)
            : DivideWide(amount, ShortRate.Of(amount, total), weights, ties, shares, scratch);

    /// <summary>Amount times total fits 64 bits, and so does every product; the total has 63.</summary>
    private static long DivideNarrow<TTies>(
        ulong amount, ulong total, ReadOnlySpan<long> weights, in TTies ties, Span<long> shares, in DivisionScratch scratch)
        where TTies : ITieKeys, allows ref struct
    {
        unchecked
        {
            var remainders = scratch.Narrow[..weights.Length];
            var reciprocal = ulong.MaxValue / total;
            var left = amount;
            for (var i = 0; i < remainders.Length && i < shares.Length; i++)
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
                LargestRemainders.Grant((int)left, remainders, ties, shares, scratch);
            var (sum, kept) = (0UL, true);
            for (var i = 0; i < weights.Length && i < shares.Length; i++)
            {
                // λ·w − share, times the total, lies between − total and + total.
                kept &= amount * (ulong)weights[i] - (ulong)shares[i] * total + total - 1 <= 2 * total - 2;
                sum += (ulong)shares[i];
            }
            return kept & sum == amount ? (long)left : throw Broken();
        }
    }

    /// <summary>Everything else, with products and remainders of 128 bits.</summary>
    private static long DivideWide<TTies>(
        ulong amount, in ShortRate rate, ReadOnlySpan<long> weights, in TTies ties, Span<long> shares, in DivisionScratch scratch)
        where TTies : ITieKeys, allows ref struct
    {
        unchecked
        {
            var remainders = scratch.Wide[..weights.Length];
            var left = amount;
            for (var i = 0; i < remainders.Length && i < shares.Length; i++)
            {
                var whole = rate.Quotient((ulong)weights[i], out remainders[i]);
                shares[i] = (long)whole;
                left -= whole;
            }
            if (left > 0)
                LargestRemainders.Grant((int)left, remainders, ties, shares, scratch);
            var (sum, kept) = (0UL, true);
            for (var i = 0; i < weights.Length && i < shares.Length; i++)
            {
                kept &= rate.IsWithinOne((ulong)weights[i], (ulong)shares[i]);
                sum += (ulong)shares[i];
            }
            return kept & sum == amount ? (long)left : throw Broken();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static InvalidOperationException Broken() =>
        new("A division does not give its pool back: this is a fault of the kernel, not of its input.");
}
