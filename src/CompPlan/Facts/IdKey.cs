using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace CompPlan.Facts;

/// <summary>
/// An id as one number: up to seven bytes are it themselves, the first lowest, with how many they are in the highest byte; of longer
/// ids it is a hash. So most ids are compared, ordered and kept without looking at a text.
/// </summary>
internal static class IdKey
{
    /// <summary>An id up to this length is its own key.</summary>
    public const int Longest = 7;

    /// <summary>The key of an id that is kept as a text; no other has it.</summary>
    public const ulong Odd = ulong.MaxValue;

    private const ulong Long = 1UL << 63;
    private const ulong Text = (1UL << 56) - 1;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Whether the key is a hash, so that texts must be compared, too.</summary>
    public static bool IsLong(ulong key) => (key & Long) != 0;

    /// <summary>How many bytes an id has that is its own key.</summary>
    public static int LengthOf(ulong key) => (int)(key >> 56);

    /// <summary>Orders ids that are their own keys as their bytes do; those of which one begins another differ only behind it.</summary>
    public static ulong OrderOf(ulong key) => BinaryPrimitives.ReverseEndianness(key & Text);

    /// <summary>The key of an id.</summary>
    public static ulong Of(ReadOnlySpan<byte> id)
    {
        if (id.Length > Longest)
            return HashOf(id);
        var key = (ulong)id.Length << 56;
        for (var i = 0; i < id.Length; i++)
            key |= (ulong)id[i] << (i * 8);
        return key;
    }

    /// <summary>The key of an id that lies in a text; without a branch for ids of up to sixteen bytes, since lengths change from cell to cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ReadOnlySpan<byte> text, int start, int length)
    {
        if (length > 16 || start + 8 > text.Length)
            return Of(text.Slice(start, length));
        unchecked
        {
            var head = BinaryPrimitives.ReadUInt64LittleEndian(text[start..]);
            var tail = BinaryPrimitives.ReadUInt64LittleEndian(text[Math.Max(start + length - 8, 0)..]);
            var hash = Turn(((ulong)length ^ head) * Multiplier);
            hash = Turn((hash ^ tail) * Multiplier);
            var self = (head & ((1UL << (length * 8)) - 1)) | ((ulong)length << 56);
            return length > Longest ? (hash | Long) & ~1UL : self;
        }
    }

    /// <summary>Digits differ in few bits, so the key is mixed twice: one multiplication leaves them in clusters.</summary>
    public static ulong Mixed(ulong key)
    {
        unchecked
        {
            key = (key ^ (key >> 32)) * Multiplier;
            return (key ^ (key >> 29)) * Multiplier;
        }
    }

    private static ulong HashOf(ReadOnlySpan<byte> id)
    {
        unchecked
        {
            var hash = Turn(((ulong)id.Length ^ BinaryPrimitives.ReadUInt64LittleEndian(id)) * Multiplier);
            for (var rest = id[8..]; rest.Length > 8; rest = rest[8..])
                hash = Turn((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) * Multiplier);
            hash = Turn((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(id[^8..])) * Multiplier);
            return (hash | Long) & ~1UL;
        }
    }

    private static ulong Turn(ulong value) => value ^ (value >> 29);
}
