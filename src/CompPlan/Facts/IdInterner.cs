using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// Gives each distinct id a number in order of appearance, and at the end the table of all in ordinal order. Works in batches:
/// hashing a batch first and probing it afterwards lets the cache misses of many ids overlap, which at millions of rows costs
/// more than everything else. The hash is the runtime's seeded one (ids come from files, nobody can craft collisions); nothing
/// that leaves this class depends on it.
/// </summary>
internal sealed class IdInterner
{
    /// <summary>The greatest number of ids a batch may have.</summary>
    public const int Batch = 256;

    private readonly bool _withTieHashes;
    private readonly int[] _batchHashes = new int[Batch];
    private string[] _ids = new string[64];
    private int[] _hashes = new int[64];
    private int[] _slots = new int[128];

    public IdInterner(bool withTieHashes = true) => _withTieHashes = withTieHashes;

    public int Count { get; private set; }

    /// <summary>The distinct ids in order of appearance.</summary>
    public ReadOnlySpan<string> Ids => _ids.AsSpan(0, Count);

    /// <summary>Writes the number of each id of a batch; −1 for an absent one.</summary>
    public void Add(ReadOnlySpan<string?> batch, Span<int> numbers)
    {
        for (var i = 0; i < batch.Length; i++)
            _batchHashes[i] = batch[i] is { } id ? string.GetHashCode(id.AsSpan()) : 0;
        for (var i = 0; i < batch.Length; i++)
            numbers[i] = batch[i] is { } id ? Number(id, _batchHashes[i]) : -1;
    }

    /// <summary>The table of all ids; <paramref name="ranks"/> turns a number of appearance into the number in the table.</summary>
    public IdTable ToTable(out int[] ranks)
    {
        var order = OrdinalOrder(Ids);
        ranks = new int[Count];
        var sorted = new string[Count];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
            sorted[rank] = _ids[order[rank]];
        }
        return IdTable.OfSorted(sorted, _withTieHashes);
    }

    private int Number(string id, int hash)
    {
        var mask = _slots.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var number = _slots[slot] - 1;
            if (number < 0)
                return Append(id, hash, slot);
            if (_hashes[number] == hash && string.Equals(_ids[number], id, StringComparison.Ordinal))
                return number;
        }
    }

    private int Append(string id, int hash, int slot)
    {
        if (Count == _ids.Length)
        {
            Array.Resize(ref _ids, Count * 2);
            Array.Resize(ref _hashes, Count * 2);
        }
        _ids[Count] = id;
        _hashes[Count] = hash;
        _slots[slot] = ++Count;
        if (Count * 2 > _slots.Length)
            Rehash();
        return Count - 1;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var slot = _hashes[number] & mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = number + 1;
        }
    }

    /// <summary>
    /// The indices in ordinal order of their ids. Sorts by the eight characters behind what all ids have in common, as one
    /// number, and compares whole ids only where those are equal: several times faster than comparing texts.
    /// </summary>
    private static int[] OrdinalOrder(ReadOnlySpan<string> ids)
    {
        var order = new int[ids.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        var copy = ids.ToArray();
        if (!AllValid(ids))
        {
            Array.Sort(copy, order, StringComparer.Ordinal);
            return order;
        }
        var keys = new ulong[ids.Length];
        var skip = CommonLength(ids);
        for (var i = 0; i < keys.Length; i++)
            keys[i] = EightCharacters(ids[i].AsSpan(skip));
        Array.Sort(keys, order);
        SortRuns(keys, order, copy);
        return order;
    }

    private static void SortRuns(ulong[] keys, int[] order, string[] ids)
    {
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            if (end - start > 1)
                order.AsSpan(start, end - start).Sort((a, b) => string.CompareOrdinal(ids[a], ids[b]));
            start = end;
        }
    }

    private static int CommonLength(ReadOnlySpan<string> ids)
    {
        if (ids.IsEmpty)
            return 0;
        var common = ids[0].Length;
        foreach (var id in ids)
            common = ids[0].AsSpan(0, common).CommonPrefixLength(id);
        return common;
    }

    private static ulong EightCharacters(ReadOnlySpan<char> text)
    {
        var key = 0UL;
        for (var i = 0; i < 8; i++)
            key = (key << 8) | (i < text.Length ? text[i] : 0U);
        return key;
    }

    private static bool AllValid(ReadOnlySpan<string> ids)
    {
        foreach (var id in ids)
            if (!Identifier.IsValid(id))
                return false;
        return true;
    }
}
