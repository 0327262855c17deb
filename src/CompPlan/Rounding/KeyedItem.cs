using System.Runtime.CompilerServices;

namespace CompPlan.Rounding;

/// <summary>A 32-bit key and the row of an item in one number, so that numbers order by key first.</summary>
internal static class KeyedItem
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of(uint key, int row) => ((ulong)key << 32) | unchecked((uint)row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Key(ulong item) => (uint)(item >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Row(ulong item) => unchecked((int)item);
}
