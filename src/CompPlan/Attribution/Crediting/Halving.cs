using System.Numerics;
using System.Runtime.CompilerServices;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The weight of a touch by its age: 2^(62 − t/h) rounded half up to a whole number, correctly for every t and h. Integers only:
/// four tables of 256 powers and three terms of a series give 120 bits, and where those do not settle the rounding
/// <see cref="PowerOfHalf"/> does.
/// </summary>
internal readonly struct Halving
{
    /// <summary>More than the truncations of a dozen products can add up to, in units of 2^−127.</summary>
    private const ulong Error = 64;

    private const int TableBits = 8;
    private const int Tables = 4;

    private static readonly UInt128 LogarithmOfTwo = (UInt128)PowerOfHalf.LogarithmOfTwo(128);

    /// <summary>At place k·256 + i: (1/2)^(i ÷ 256^(k+1)), times 2^127.</summary>
    private static readonly UInt128[] Powers = FillTables();

    private readonly ulong _halfLife;
    private readonly UInt128 _inverse;
    private readonly ulong _inverseRest;

    private Halving(ulong halfLife)
    {
        _halfLife = halfLife;
        _inverse = UInt128.MaxValue / halfLife;
        var rest = UInt128.MaxValue - _inverse * halfLife;
        _inverseRest = (ulong)(((rest << 64) | ulong.MaxValue) / halfLife);
    }

    /// <summary>Halving in <paramref name="halfLife"/> units of age, from 1 to 2^40.</summary>
    internal static Halving In(long halfLife)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(halfLife, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(halfLife, 1L << 40);
        return new Halving((ulong)halfLife);
    }

    /// <summary>The weight at <paramref name="age"/>, at least zero; from 2^62 down to zero.</summary>
    internal long WeightAt(long age)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(age);
        var (whole, part) = Math.DivRem((ulong)age, _halfLife);
        if (part == 0)
            return whole <= 62 ? 1L << (62 - (int)whole) : whole == 63 ? 1 : 0;
        if (whole > 62)
            return 0;
        var shift = 65 + (int)whole;
        var power = Power(Exponent(part)) + (UInt128.One << (shift - 1));
        var (low, high) = ((power - Error) >> shift, (power + Error) >> shift);
        return low == high ? (long)low : PowerOfHalf.Weight((int)whole, part, _halfLife);
    }

    /// <summary>part ÷ half-life, times 2^128.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private UInt128 Exponent(ulong part) => _inverse * part + Math.BigMul(_inverseRest, part, out _);

    /// <summary>(1/2)^exponent times 2^127, at most <see cref="Error"/> away; the exponent is a fraction times 2^128.</summary>
    private static UInt128 Power(UInt128 exponent)
    {
        var rest = exponent & (UInt128.MaxValue >> (Tables * TableBits));
        var power = Remainder(HighProduct(rest, LogarithmOfTwo));
        for (var table = 0; table < Tables; table++)
        {
            var index = (int)((exponent >> (128 - TableBits * (table + 1))) & 255);
            power = HighProduct(power, Powers[table * 256 + index]) << 1;
        }
        return power;
    }

    /// <summary>e^−x times 2^127 for x below 2^−32: 1 − x + x²/2 − x³/6; the next term is below 2^−132.</summary>
    private static UInt128 Remainder(UInt128 x)
    {
        var square = HighProduct(x, x);
        var cube = HighProduct(square, x);
        return (UInt128.One << 127) - (x >> 1) + (square >> 2) - (ulong)cube / 12;
    }

    /// <summary>The high 128 bits of a product of 256 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static UInt128 HighProduct(UInt128 left, UInt128 right)
    {
        unchecked
        {
            var (leftHigh, leftLow) = ((ulong)(left >> 64), (ulong)left);
            var (rightHigh, rightLow) = ((ulong)(right >> 64), (ulong)right);
            var lowHigh = Math.BigMul(leftLow, rightLow, out _);
            var crossHigh = Math.BigMul(leftHigh, rightLow, out var crossLow);
            var otherHigh = Math.BigMul(leftLow, rightHigh, out var otherLow);
            var highHigh = Math.BigMul(leftHigh, rightHigh, out var highLow);
            var middle = (UInt128)lowHigh + crossLow + otherLow;
            return new UInt128(highHigh, highLow) + crossHigh + otherHigh + (ulong)(middle >> 64);
        }
    }

    private static UInt128[] FillTables()
    {
        const int Bits = 192;
        var powers = new UInt128[Tables * 256];
        for (var table = 0; table < Tables; table++)
        {
            var step = PowerOfHalf.Of(1, BigInteger.One << (TableBits * (table + 1)), Bits);
            var power = BigInteger.One << Bits;
            for (var i = 0; i < 256; i++)
            {
                powers[table * 256 + i] = (UInt128)(power >> (Bits - 127));
                power = power * step >> Bits;
            }
        }
        return powers;
    }
}
