using System.Text;
using CompPlan.Rounding;

namespace CompPlan.Facts;

/// <summary>
/// The ids of one kind, each standing for the number of its place in ordinal order. So comparing two numbers is comparing two ids,
/// and nothing depends on the order of rows or on hashes. Their bytes lie one after the other in that order, in which rows are read,
/// too. Texts and hashes are made when they are first asked for: of millions of deals few are ever named.
/// </summary>
internal sealed class IdTable
{
    private readonly byte[] _bytes;
    private readonly int[] _ends;
    private string?[]? _texts;
    private ulong[]? _tieHashes;

    private IdTable(byte[] bytes, int[] ends, string?[]? texts)
    {
        _bytes = bytes;
        _ends = ends;
        _texts = texts;
    }

    public static IdTable Empty { get; } = Of(new IdRegister(), out _);

    public int Count => _ends.Length - 1;

    public string this[int index]
    {
        get
        {
            // Two threads may make the same text; either serves.
            var texts = _texts ?? Interlocked.CompareExchange(ref _texts, new string?[Count], null) ?? _texts!;
            return texts[index] ??= Encoding.ASCII.GetString(Bytes(index));
        }
    }

    /// <summary>The ids in ordinal order.</summary>
    public string[] Ids => [.. Enumerable.Range(0, Count).Select(index => this[index])];

    /// <summary>
    /// For each id the hash from which <see cref="TieKey.Combine"/> makes its tie key, so that no division hashes an id again.
    /// </summary>
    public ReadOnlySpan<ulong> TieHashes => _tieHashes ??= Hashes();

    /// <summary>The table of all ids of a register; <paramref name="ranks"/> turns a number there into the number here.</summary>
    public static IdTable Of(IdRegister register, out int[] ranks)
    {
        var order = IdOrder.Of(register);
        ranks = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
            ranks[order[rank]] = rank;
        var (bytes, ends) = (new byte[register.ByteCount], new int[order.Length + 1]);
        for (var rank = 0; rank < order.Length; rank++)
        {
            var id = register.Utf8Of(order[rank]);
            id.CopyTo(bytes.AsSpan(ends[rank]));
            ends[rank + 1] = ends[rank] + id.Length;
        }
        return new IdTable(bytes, ends, register.HasOdd ? [.. order.Select(register.TextOf)] : null);
    }

    /// <summary>The UTF-8 bytes of an id; those of valid ids are not copied.</summary>
    public ReadOnlySpan<byte> Utf8(int index) => Bytes(index) is { IsEmpty: false } bytes ? bytes : Encoding.UTF8.GetBytes(this[index]);

    /// <summary>The number of an id, or −1.</summary>
    public int Find(string? id)
    {
        if (id is null)
            return -1;
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var order = string.CompareOrdinal(this[middle], id);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    /// <summary>The id with this number, or null for −1.</summary>
    public string? IdOrNull(int index) => index < 0 ? null : this[index];

    private ulong[] Hashes()
    {
        var hashes = new ulong[Count];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = TieKey.HashUtf8(Utf8(i));
        return hashes;
    }

    /// <summary>None of an id outside ASCII.</summary>
    private ReadOnlySpan<byte> Bytes(int index) => _bytes.AsSpan(_ends[index], _ends[index + 1] - _ends[index]);
}
