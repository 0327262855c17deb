using System.Numerics;
using System.Runtime.InteropServices;

namespace CompPlan.Rounding;

/// <summary>Sums a column of numbers that are at least zero, whatever the sum.</summary>
internal static class ColumnSum
{
    /// <summary>The exact sum.</summary>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    internal static Int128 Of(ReadOnlySpan<long> column)
    {
        // Halves of 32 bits are summed apart, so that no lane of fewer than 2^31 rows can overflow.
        var low = Vector<ulong>.Zero;
        var high = Vector<ulong>.Zero;
        var signs = Vector<ulong>.Zero;
        var mask = new Vector<ulong>(uint.MaxValue);
        var vectors = MemoryMarshal.Cast<long, Vector<ulong>>(column);
        foreach (var vector in vectors)
        {
            low += vector & mask;
            high += vector >>> 32;
            signs |= vector;
        }
        var sum = ((Int128)Vector.Sum(high) << 32) + Vector.Sum(low);
        var negative = Vector.LessThanAny(Vector.AsVectorInt64(signs), Vector<long>.Zero);
        foreach (var number in column[(vectors.Length * Vector<ulong>.Count)..])
        {
            negative |= number < 0;
            sum += number;
        }
        return negative ? throw new ArgumentException("Weights and bounds are at least zero.", nameof(column)) : sum;
    }
}
