using System.Text;
using CompPlan.Rounding;

namespace CompPlan.Facts;

/// <summary>
/// The ids of one kind, each standing for the number of its place in ordinal order. So comparing two numbers is comparing two ids,
/// and nothing depends on the order of rows or on hashes. Texts and hashes are made when they are first asked for: of millions of
/// deals few are ever named.
/// </summary>
internal sealed class IdTable
{
    private readonly IdRegister _register;
    private readonly int[] _order;
    private string?[]? _texts;
    private ulong[]? _tieHashes;

    private IdTable(IdRegister register, int[] order)
    {
        _register = register;
        _order = order;
    }

    public static IdTable Empty { get; } = Of(new IdRegister(), out _);

    public int Count => _order.Length;

    public string this[int index]
    {
        get
        {
            // Two threads may make the same text; either serves.
            var texts = _texts ?? Interlocked.CompareExchange(ref _texts, new string?[_order.Length], null) ?? _texts!;
            return texts[index] ??= _register.TextOf(_order[index]);
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
        return new IdTable(register, order);
    }

    /// <summary>The UTF-8 bytes of an id; those of valid ids are not copied.</summary>
    public ReadOnlySpan<byte> Utf8(int index)
    {
        var bytes = _register.Utf8Of(_order[index]);
        return bytes.IsEmpty ? Encoding.UTF8.GetBytes(this[index]) : bytes;
    }

    /// <summary>The number of an id, or −1.</summary>
    public int Find(string? id)
    {
        if (id is null)
            return -1;
        var (low, high) = (0, _order.Length - 1);
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
        var hashes = new ulong[_order.Length];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = TieKey.HashUtf8(Utf8(i));
        return hashes;
    }
}
