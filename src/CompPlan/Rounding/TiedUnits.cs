namespace CompPlan.Rounding;

/// <summary>One more unit to some of a few items that are equal at the cut: by tie key, then by ordinal id.</summary>
internal static class TiedUnits
{
    /// <summary>Up to so many items it is cheaper to count who is before whom, without a branch.</summary>
    private const int Few = 10;

    /// <summary>Grants <paramref name="units"/> units, at most one an item. Items and keys are used up.</summary>
    internal static void Grant<TTies>(int units, Span<int> items, in TTies ties, Span<long> shares, Span<ulong> keys)
        where TTies : ITieKeys, allows ref struct
    {
        if (units < items.Length)
        {
            keys = keys[..items.Length];
            ties.Fill(items, keys);
            if (items.Length <= Few && TryGrantFew(units, items, keys, shares))
                return;
            Choose(units, items, keys, ties);
        }
        foreach (var item in items[..units])
            shares[item]++;
    }

    /// <summary>Answers false, and grants nothing, where two keys are equal.</summary>
    private static bool TryGrantFew(int units, ReadOnlySpan<int> items, ReadOnlySpan<ulong> keys, Span<long> shares)
    {
        unchecked
        {
            var equal = 0;
            for (var i = 1; i < keys.Length; i++)
                for (var j = 0; j < i; j++)
                    equal |= keys[i] == keys[j] ? 1 : 0;
            if (equal != 0)
                return false;
            for (var i = 0; i < items.Length && i < keys.Length; i++)
            {
                var (before, key) = (0, keys[i]);
                foreach (var other in keys)
                    before += other < key ? 1 : 0;
                shares[items[i]] += before < units ? 1 : 0;
            }
            return true;
        }
    }

    private static void Choose<TTies>(int units, Span<int> items, Span<ulong> keys, in TTies ties)
        where TTies : ITieKeys, allows ref struct
    {
        for (var unit = 0; unit < units; unit++)
        {
            var least = unit;
            for (var i = unit + 1; i < items.Length; i++)
                if (keys[i] < keys[least] || (keys[i] == keys[least] && IsBefore(items[i], items[least], ties)))
                    least = i;
            (keys[unit], keys[least]) = (keys[least], keys[unit]);
            (items[unit], items[least]) = (items[least], items[unit]);
        }
    }

    /// <summary>By ordinal id, which of two different items one always comes first by.</summary>
    private static bool IsBefore<TTies>(int item, int other, in TTies ties)
        where TTies : ITieKeys, allows ref struct =>
        ties.IsBefore(item, other)
        || (ties.IsBefore(other, item)
            ? false
            : throw new InvalidOperationException("Two items of a division have the same ordinal rank: ids are not unique."));
}
