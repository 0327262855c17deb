using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CompPlan.Facts;

/// <summary>The least and the greatest of many numbers, and whether they are successive, as many at a time as the processor compares.</summary>
internal readonly record struct Extremes(int Least, int Most, bool IsLine)
{
    /// <param name="values">At least one number.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Extremes Of(ReadOnlySpan<int> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var (least, most, isLine, at) = (values[0], values[0], true, 1);
        if (values.Length > Vector<int>.Count)
        {
            var (low, high, line) = (new Vector<int>(least), new Vector<int>(least), Vector<int>.AllBitsSet);
            for (; at <= values.Length - Vector<int>.Count; at += Vector<int>.Count)
            {
                var (before, block) = (Vector.LoadUnsafe(ref first, (nuint)(at - 1)), Vector.LoadUnsafe(ref first, (nuint)at));
                low = Vector.Min(low, block);
                high = Vector.Max(high, block);
                line &= Vector.Equals(block - before, Vector<int>.One) & Vector.GreaterThan(block, before);
            }
            isLine = line == Vector<int>.AllBitsSet;
            for (var lane = 0; lane < Vector<int>.Count; lane++)
                (least, most) = (Math.Min(least, low[lane]), Math.Max(most, high[lane]));
        }
        for (; at < values.Length; at++)
        {
            isLine &= (long)values[at] == (long)values[at - 1] + 1;
            (least, most) = (Math.Min(least, values[at]), Math.Max(most, values[at]));
        }
        return new Extremes(least, most, isLine);
    }
}
