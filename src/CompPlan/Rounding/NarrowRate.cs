using System.Numerics;
using System.Runtime.CompilerServices;

namespace CompPlan.Rounding;

/// <summary>
/// A rate of 64-bit numbers. Quotients come from an integer reciprocal: with λ = whole + rest ÷ weight and
/// M = ⌊rest·2⁶⁴ ÷ weight⌋ the high half of w·M is the quotient of w·rest by the weight, or one less; one comparison corrects it.
/// </summary>
internal readonly struct NarrowRate : IRate<NarrowRate, long>
{
    private readonly ulong _amount;
    private readonly ulong _weight;
    private readonly ulong _whole;
    private readonly ulong _rest;
    private readonly ulong _reciprocal;
    private readonly int _shift;

    private NarrowRate(ulong amount, ulong weight)
    {
        _amount = amount;
        _weight = weight;
        (_whole, _rest) = Math.DivRem(amount, weight);
        _reciprocal = (ulong)(new UInt128(_rest, 0) / weight);
        _shift = BitOperations.LeadingZeroCount(weight);
    }

    public int Limbs => 1;

    public static NarrowRate Of(long amount, long weight) => new((ulong)amount, (ulong)weight);

    public static int Compare(long amount, long weight, long otherAmount, long otherWeight) =>
        Product((ulong)amount, (ulong)otherWeight).CompareTo(Product((ulong)otherAmount, (ulong)weight));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAbove(long weight, ulong bound)
    {
        var high = Math.BigMul(_amount, (ulong)weight, out var low);
        var boundHigh = Math.BigMul(bound, _weight, out var boundLow);
        return high > boundHigh | (high == boundHigh & low > boundLow);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsBelow(long weight, ulong bound)
    {
        var high = Math.BigMul(_amount, (ulong)weight, out var low);
        var boundHigh = Math.BigMul(bound, _weight, out var boundLow);
        return high < boundHigh | (high == boundHigh & low < boundLow);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Quotient(long weight, out long remainder)
    {
        unchecked
        {
            var w = (ulong)weight;
            var quotient = Math.BigMul(w, _reciprocal, out _);
            var rest = w * _rest - quotient * _weight;
            var oneMore = rest >= _weight ? 1UL : 0UL;
            rest -= oneMore * _weight;
            remainder = (long)rest;
            return (long)(w * _whole + quotient + oneMore);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWithinOne(long weight, long share)
    {
        unchecked
        {
            // λ·w − share, times the weight of the rate, plus that weight less one: from zero to below twice the weight.
            var high = Math.BigMul(_amount, (ulong)weight, out var low);
            var shareHigh = Math.BigMul((ulong)share, _weight, out var shareLow);
            var difference = low - shareLow;
            high = high - shareHigh - (low < shareLow ? 1UL : 0UL);
            var shifted = difference + (_weight - 1);
            high += shifted < difference ? 1UL : 0UL;
            return high == 0 & shifted < 2 * _weight - 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Limb(long remainder, int index) => ~((ulong)remainder << _shift);

    private static UInt128 Product(ulong left, ulong right) => Math.BigMul(left, right);
}
