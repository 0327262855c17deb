using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace CompPlan.Facts;

/// <summary>
/// The ordinal order of the ids of a register. Eight bytes behind what all ids have in common are sorted as numbers, digit by digit
/// without a comparison; whole ids are compared only where those are equal.
/// </summary>
internal static class IdOrder
{
    private const int DigitBits = 11;
    private const int DigitCount = 1 << DigitBits;

    /// <summary>The numbers of the ids in ordinal order.</summary>
    public static int[] Of(IdRegister register)
    {
        var order = new int[register.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        if (register.HasOdd)
        {
            var texts = Array.ConvertAll(order, register.TextOf);
            Array.Sort(texts, order, StringComparer.Ordinal);
            return order;
        }
        var keys = Keys(register, order.Length, out var bits);
        Sort(ref keys, ref order, bits);
        SortRuns(keys, order, register);
        return order;
    }

    /// <summary>The next eight bytes of each id as a number, without the bits in which none differ, and how many bits that leaves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong[] Keys(IdRegister register, int count, out int bits)
    {
        var keys = EightBytes(register, count);
        var differing = 0UL;
        foreach (var key in keys)
            differing |= key ^ keys[0];
        Span<(int From, int Width)> parts = stackalloc (int, int)[8];
        bits = 0;
        for (var place = 0; place < parts.Length; place++)
        {
            var differs = (byte)((differing >> (place * 8)) & 0xFF);
            var low = differs == 0 ? 0 : int.TrailingZeroCount(differs);
            parts[place] = (place * 8 + low, differs == 0 ? 0 : int.Log2(differs) + 1 - low);
            bits += parts[place].Width;
        }
        for (var i = 0; i < keys.Length; i++)
            keys[i] = Pressed(keys[i], parts);
        return keys;
    }

    private static ulong Pressed(ulong key, ReadOnlySpan<(int From, int Width)> parts)
    {
        var (pressed, at) = (0UL, 0);
        foreach (var (from, width) in parts)
        {
            pressed |= ((key >> from) & ((1UL << width) - 1)) << at;
            at += width;
        }
        return pressed;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sort(ref ulong[] keys, ref int[] order, int bits)
    {
        if (keys.Length < 256)
        {
            Array.Sort(keys, order);
            return;
        }
        var (nextKeys, nextOrder, starts) = (new ulong[keys.Length], new int[keys.Length], new int[DigitCount]);
        for (var shift = 0; shift < bits; shift += DigitBits)
        {
            starts.AsSpan().Clear();
            foreach (var key in keys)
                starts[(int)((key >> shift) & (DigitCount - 1))]++;
            var sum = 0;
            foreach (ref var start in starts.AsSpan())
                (start, sum) = (sum, sum + start);
            for (var i = 0; i < keys.Length; i++)
            {
                var place = starts[(int)((keys[i] >> shift) & (DigitCount - 1))]++;
                (nextKeys[place], nextOrder[place]) = (keys[i], order[i]);
            }
            (keys, nextKeys, order, nextOrder) = (nextKeys, keys, nextOrder, order);
        }
    }

    private static void SortRuns(ulong[] keys, int[] order, IdRegister register)
    {
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            if (end - start > 1)
                order.AsSpan(start, end - start).Sort((a, b) => register.Utf8Of(a).SequenceCompareTo(register.Utf8Of(b)));
            start = end;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong[] EightBytes(IdRegister register, int count)
    {
        var keys = new ulong[count];
        if (register.AreAllShort)
        {
            var ids = register.Keys;
            for (var i = 0; i < keys.Length; i++)
                keys[i] = IdKey.OrderOf(ids[i]);
            return keys;
        }
        var skip = CommonLength(register, count);
        for (var i = 0; i < keys.Length; i++)
            keys[i] = EightBytes(register.Utf8Of(i)[skip..]);
        return keys;
    }

    private static int CommonLength(IdRegister register, int count)
    {
        if (count == 0)
            return 0;
        var first = register.Utf8Of(0);
        var common = first.Length;
        for (var i = 1; i < count && common > 0; i++)
            common = first[..common].CommonPrefixLength(register.Utf8Of(i));
        return common;
    }

    private static ulong EightBytes(ReadOnlySpan<byte> text)
    {
        if (text.Length >= 8)
            return BinaryPrimitives.ReadUInt64BigEndian(text);
        var key = 0UL;
        for (var i = 0; i < 8; i++)
            key = (key << 8) | (i < text.Length ? text[i] : 0U);
        return key;
    }
}
