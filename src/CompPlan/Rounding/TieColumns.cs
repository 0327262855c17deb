using System.Runtime.CompilerServices;

namespace CompPlan.Rounding;

/// <summary>
/// The tie order of a division over columns: tie keys are combined from the hash of the seed and the hash of each id only for
/// those who are equal at the cut, so a division costs nothing per person for its ties.
/// </summary>
internal readonly ref struct TieColumns : ITieKeys
{
    private readonly ReadOnlySpan<ulong> _idHashes;
    private readonly ReadOnlySpan<int> _ranks;
    private readonly ulong _seedHash;

    private TieColumns(ulong seedHash, ReadOnlySpan<ulong> idHashes, ReadOnlySpan<int> ranks)
    {
        _seedHash = seedHash;
        _idHashes = idHashes;
        _ranks = ranks;
    }

    /// <summary>Whether tie keys differ at all.</summary>
    internal bool IsSeeded => !_idHashes.IsEmpty;

    /// <summary>The ordinally smaller id wins. <paramref name="ranks"/>: the ordinal place of each id; empty when items stand in that order.</summary>
    internal static TieColumns ById(ReadOnlySpan<int> ranks = default) => new(0, default, ranks);

    /// <summary>
    /// The smaller tie key wins, then the ordinally smaller id. <paramref name="seedHash"/> and <paramref name="idHashes"/>: see
    /// <see cref="TieKey.Hash(string)"/>. <paramref name="ranks"/> as in <see cref="ById"/>.
    /// </summary>
    internal static TieColumns Seeded(ulong seedHash, ReadOnlySpan<ulong> idHashes, ReadOnlySpan<int> ranks = default) =>
        new(seedHash, idHashes, ranks);

    /// <summary>The order stated by a rule, seeded or not.</summary>
    internal static TieColumns Of(TieOrder order, ReadOnlySpan<ulong> idHashes, ReadOnlySpan<int> ranks = default) =>
        order.IsSeeded ? Seeded(order.SeedHash, idHashes, ranks) : ById(ranks);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Key(int index) => TieKey.Combine(_seedHash, _idHashes[index]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Rank(int index) => (uint)(_ranks.IsEmpty ? index : _ranks[index]);

    /// <inheritdoc/>
    public void Fill(scoped ReadOnlySpan<int> items, scoped Span<ulong> keys)
    {
        keys.Clear();
        for (var i = 0; IsSeeded && i < items.Length; i++)
            keys[i] = Key(items[i]);
    }

    /// <inheritdoc/>
    public bool IsBefore(int item, int other) => Rank(item) < Rank(other);

    /// <summary>Whether every column has <paramref name="count"/> rows or is left out.</summary>
    internal bool Covers(int count) =>
        (_idHashes.IsEmpty || _idHashes.Length == count) && (_ranks.IsEmpty || _ranks.Length == count);
}
