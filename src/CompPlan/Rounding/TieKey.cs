using System.Runtime.CompilerServices;
using System.Text;

namespace CompPlan.Rounding;

/// <summary>
/// The number that decides between two equal remainders: mix(fnv(seed) xor fnv(id)). Anybody can recompute it: <c>fnv</c> is
/// 64-bit FNV-1a over the UTF-8 bytes (Fowler, Noll, Vo), <c>mix</c> the finaliser of SplitMix64 without its gamma step
/// (Steele, Lea, Flood 2014). The smaller key wins, compared as an unsigned number.
/// </summary>
public static class TieKey
{
    private const ulong OffsetBasis = 0xCBF2_9CE4_8422_2325;
    private const ulong Prime = 0x0000_0100_0000_01B3;

    /// <summary>The key of <paramref name="id"/> under <paramref name="seed"/>.</summary>
    public static ulong Of(string seed, string id) => Combine(Hash(seed), Hash(id));

    /// <summary>The key from the two hashes, for callers that keep the hash of each id.</summary>
    public static ulong Combine(ulong seedHash, ulong idHash) => Mix(seedHash ^ idHash);

    /// <summary>The 64-bit FNV-1a hash of the UTF-8 bytes of <paramref name="text"/>.</summary>
    public static ulong Hash(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Hash(text.AsSpan());
    }

    /// <summary>The 64-bit FNV-1a hash of the UTF-8 bytes of <paramref name="text"/>.</summary>
    public static ulong Hash(ReadOnlySpan<char> text) => Continue(OffsetBasis, text);

    /// <summary>The 64-bit FNV-1a hash of bytes that are already UTF-8.</summary>
    public static ulong HashUtf8(ReadOnlySpan<byte> bytes) => Continue(OffsetBasis, bytes);

    /// <summary>The hash of a longer text: <paramref name="hash"/> is that of its beginning, <paramref name="text"/> the rest.</summary>
    internal static ulong Continue(ulong hash, ReadOnlySpan<char> text)
    {
        // Ids are ASCII, so nearly always a character is its byte.
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x80)
                return ContinueEncoded(hash, text[i..]);
            hash = unchecked((hash ^ text[i]) * Prime);
        }
        return hash;
    }

    /// <summary>As for a text of one ASCII character.</summary>
    internal static ulong Continue(ulong hash, char ascii) => unchecked((hash ^ ascii) * Prime);

    /// <summary>As for a text, with bytes that are already UTF-8.</summary>
    internal static ulong Continue(ulong hash, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
            hash = unchecked((hash ^ b) * Prime);
        return hash;
    }

    private static ulong ContinueEncoded(ulong hash, ReadOnlySpan<char> text)
    {
        Span<byte> buffer = stackalloc byte[256];
        if (Encoding.UTF8.GetMaxByteCount(text.Length) > buffer.Length)
            buffer = new byte[Encoding.UTF8.GetByteCount(text)];
        return Continue(hash, buffer[..Encoding.UTF8.GetBytes(text, buffer)]);
    }

    /// <summary>The finaliser of SplitMix64: a bijection of the 64-bit numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9;
            value = (value ^ (value >> 27)) * 0x94D0_49BB_1331_11EB;
            return value ^ (value >> 31);
        }
    }
}
