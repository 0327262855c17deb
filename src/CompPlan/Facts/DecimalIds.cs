using System.Runtime.CompilerServices;

namespace CompPlan.Facts;

/// <summary>
/// The numbers of ids that are whole numbers of up to seven digits, by their value: one line of memory a look-up and no comparison, in
/// as many bytes as the values that occur lie close together. Filled by one thread at a time; many may look up.
/// </summary>
internal sealed class DecimalIds
{
    private const int PageBits = 10;
    private const int PageMask = (1 << PageBits) - 1;

    private readonly int[]?[] _pages = new int[]?[(9_999_999 >> PageBits) + 1];

    /// <summary>The value of a key whose id is a whole number without a leading zero; −1 of any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ValueOf(ulong key)
    {
        unchecked
        {
            var length = (int)(key >> 56);
            if ((uint)(length - 1) >= 7)
                return -1;
            // The digits go to the end of eight, with zeros before them.
            var digits = (key << ((8 - length) * 8)) ^ 0x3030_3030_3030_3030;
            digits &= ulong.MaxValue << ((8 - length) * 8);
            if ((((digits + 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080) != 0 || (byte)key == '0')
                return -1;
            digits = (digits * 10 + (digits >> 8)) & 0x00FF_00FF_00FF_00FF;
            digits = (digits * 100 + (digits >> 16)) & 0x0000_FFFF_0000_FFFF;
            return (int)(digits * 10_000 + (digits >> 32));
        }
    }

    /// <summary>The number of the id with a value, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int value) => Volatile.Read(ref _pages[value >> PageBits]) is { } page ? Volatile.Read(ref page[value & PageMask]) - 1 : -1;

    /// <summary>Gives a value its number.</summary>
    public void Set(int value, int number)
    {
        ref var page = ref _pages[value >> PageBits];
        if (page is null)
            Volatile.Write(ref page, new int[1 << PageBits]);
        Volatile.Write(ref page[value & PageMask], number + 1);
    }
}
