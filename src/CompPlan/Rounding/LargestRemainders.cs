using System.Numerics;

namespace CompPlan.Rounding;

/// <summary>One more unit to each of the largest of a few remainders.</summary>
internal static class LargestRemainders
{
    /// <summary>Up to so many items it is cheaper to count who is before whom, without a branch, than to put them in order.</summary>
    private const int Few = 10;

    /// <summary>Grants <paramref name="units"/> units, at least one and fewer than there are items.</summary>
    internal static void Grant<TRemainder, TTies>(
        int units, ReadOnlySpan<TRemainder> remainders, in TTies ties, Span<long> shares, in DivisionScratch scratch)
        where TRemainder : struct, IComparisonOperators<TRemainder, TRemainder, bool>
        where TTies : ITieKeys, allows ref struct
    {
        if (remainders.Length <= Few)
            GrantFew(units, remainders, ties, shares, scratch);
        else
            GrantMany(units, remainders, ties, shares, scratch);
    }

    private static void GrantFew<TRemainder, TTies>(
        int units, ReadOnlySpan<TRemainder> remainders, in TTies ties, Span<long> shares, in DivisionScratch scratch)
        where TRemainder : struct, IComparisonOperators<TRemainder, TRemainder, bool>
        where TTies : ITieKeys, allows ref struct
    {
        unchecked
        {
            var (tied, granted) = (0, 0);
            for (var i = 0; i < remainders.Length && i < shares.Length; i++)
            {
                var (above, equal, remainder) = (0, 0, remainders[i]);
                foreach (var other in remainders)
                {
                    above += other > remainder ? 1 : 0;
                    equal += other == remainder ? 1 : 0;
                }
                var wins = above + equal <= units ? 1 : 0;
                shares[i] += wins;
                granted += wins;
                scratch.Items[tied] = i;
                tied += above < units & above + equal > units ? 1 : 0;
            }
            if (granted < units)
                TiedUnits.Grant(units - granted, scratch.Items[..tied], ties, shares, scratch.Keys);
        }
    }

    private static void GrantMany<TRemainder, TTies>(
        int units, ReadOnlySpan<TRemainder> remainders, in TTies ties, Span<long> shares, in DivisionScratch scratch)
        where TRemainder : struct, IComparisonOperators<TRemainder, TRemainder, bool>
        where TTies : ITieKeys, allows ref struct
    {
        var order = scratch.Items[..remainders.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var place = i;
            for (; place > 0 && remainders[order[place - 1]] < remainders[i]; place--)
                order[place] = order[place - 1];
            order[place] = i;
        }
        var cut = remainders[order[units - 1]];
        var (first, end) = (units - 1, units);
        while (first > 0 && remainders[order[first - 1]] == cut)
            first--;
        while (end < order.Length && remainders[order[end]] == cut)
            end++;
        foreach (var item in order[..first])
            shares[item]++;
        TiedUnits.Grant(units - first, order[first..end], ties, shares, scratch.Keys);
    }
}
