using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CompPlan.Tool.Bulk;

/// <summary>
/// Where the cells of a piece end: the places of all commas, line feeds, and bytes that only the careful reader judges (quotes,
/// carriage returns, control characters, plus signs, which damaged ids have, and everything outside ASCII). Found 32 bytes at a time.
/// </summary>
internal sealed class CellMarks
{
    private int[] _places = new int[1 << 16];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Places => _places.AsSpan(0, Count);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(ReadOnlySpan<byte> bytes, int start)
    {
        Count = 0;
        var at = start;
        ref var first = ref System.Runtime.InteropServices.MemoryMarshal.GetReference(bytes);
        for (; at + Vector256<byte>.Count <= bytes.Length; at += Vector256<byte>.Count)
        {
            var block = Vector256.LoadUnsafe(ref first, (nuint)at);
            var marks = Vector256.Equals(block, Vector256.Create((byte)','))
                | Vector256.LessThan(block.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()
                | Vector256.Equals(block, Vector256.Create((byte)'"'))
                | Vector256.Equals(block, Vector256.Create((byte)'+'));
            var bits = marks.ExtractMostSignificantBits();
            Reserve();
            while (bits != 0)
            {
                _places[Count++] = at + System.Numerics.BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
            }
        }
        for (; at < bytes.Length; at++)
            if (bytes[at] is (byte)',' or (byte)'"' or (byte)'+' or < (byte)' ' or >= 0x80)
            {
                Reserve();
                _places[Count++] = at;
            }
    }

    private void Reserve()
    {
        if (Count + Vector256<byte>.Count > _places.Length)
            Array.Resize(ref _places, _places.Length * 2);
    }
}
