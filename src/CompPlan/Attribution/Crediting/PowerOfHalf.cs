using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// One half to the power of a proper fraction, to as many bits as asked for, in integers. Slow: it fills the tables of
/// <see cref="Halving"/> and settles the few roundings that those leave open.
/// </summary>
internal static class PowerOfHalf
{
    /// <summary>Bits beyond those asked for, which take up the errors of truncation of every step.</summary>
    private const int Guard = 32;

    /// <summary>2^<paramref name="bits"/> times the natural logarithm of 2, truncated; 2·artanh(1/3) as a series.</summary>
    internal static BigInteger LogarithmOfTwo(int bits)
    {
        var power = (BigInteger.One << (bits + Guard)) * 2 / 3;
        var sum = BigInteger.Zero;
        for (var k = 1; !power.IsZero; k += 2)
        {
            sum += power / k;
            power /= 9;
        }
        return sum >> Guard;
    }

    /// <summary>
    /// 2^<paramref name="bits"/> times (1/2)^(<paramref name="numerator"/> ÷ <paramref name="denominator"/>), less than one unit
    /// away from the exact value either way. The exponent lies between zero and one.
    /// </summary>
    internal static BigInteger Of(BigInteger numerator, BigInteger denominator, int bits)
    {
        var precision = bits + Guard;
        var exponent = LogarithmOfTwo(precision) * numerator / denominator;
        var term = BigInteger.One << precision;
        var sum = term;
        for (var k = 1; ; k++)
        {
            term = (term * exponent >> precision) / k;
            if (term.IsZero)
                return sum >> Guard;
            sum += k % 2 == 0 ? term : -term;
        }
    }

    /// <summary>
    /// 2^(62 − whole − numerator ÷ denominator) rounded half up, for an exponent that is not whole. Such a power is irrational,
    /// so it never lies exactly on a half, and some precision tells on which side it lies.
    /// </summary>
    internal static long Weight(int whole, BigInteger numerator, BigInteger denominator)
    {
        for (var bits = 192; ; bits *= 2)
        {
            var shift = bits - 62 + whole;
            var value = Of(numerator, denominator, bits) + (BigInteger.One << (shift - 1));
            var (low, high) = ((value - 1) >> shift, (value + 1) >> shift);
            if (low == high)
                return (long)low;
        }
    }
}
