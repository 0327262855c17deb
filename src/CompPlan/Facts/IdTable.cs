using CompPlan.Rounding;

namespace CompPlan.Facts;

/// <summary>
/// The ids of one kind, each standing for the number of its place in ordinal order. So comparing two numbers is comparing two ids,
/// and nothing depends on the order of rows or on hashes. Sole owner of its arrays.
/// </summary>
internal sealed class IdTable
{
    private readonly string[] _ids;
    private readonly ulong[] _tieHashes;

    private IdTable(string[] ids, ulong[] tieHashes)
    {
        _ids = ids;
        _tieHashes = tieHashes;
    }

    public static IdTable Empty { get; } = new([], []);

    public int Count => _ids.Length;

    public string this[int index] => _ids[index];

    /// <summary>The ids in ordinal order.</summary>
    public ReadOnlySpan<string> Ids => _ids;

    /// <summary>
    /// For each id the hash from which <see cref="TieKey.Combine"/> makes its tie key, so that no division hashes an id again.
    /// Empty for the ids of touches, which are never divided over.
    /// </summary>
    public ReadOnlySpan<ulong> TieHashes => _tieHashes;

    /// <summary>Takes over <paramref name="ids"/>, which are in strict ordinal order.</summary>
    public static IdTable OfSorted(string[] ids, bool withTieHashes)
    {
        var hashes = new ulong[withTieHashes ? ids.Length : 0];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = TieKey.Hash(ids[i].AsSpan());
        return new IdTable(ids, hashes);
    }

    /// <summary>The number of an id, or −1.</summary>
    public int Find(string? id)
    {
        var index = id is null ? -1 : Array.BinarySearch(_ids, id, StringComparer.Ordinal);
        return index < 0 ? -1 : index;
    }

    /// <summary>The id with this number, or null for −1.</summary>
    public string? IdOrNull(int index) => index < 0 ? null : _ids[index];
}
