using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

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

    public int Limbs => 2;

    public static NarrowRate Of(long amount, long weight) => new((ulong)amount, (ulong)weight);

    public static int Compare(long amount, long weight, long otherAmount, long otherWeight) =>
        Product((ulong)amount, (ulong)otherWeight).CompareTo(Product((ulong)otherAmount, (ulong)weight));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAbove(long weight, ulong bound)
    {
        unchecked
        {
            var (high, boundHigh) = (High(_amount, (ulong)weight), High(bound, _weight));
            return high > boundHigh | (high == boundHigh & _amount * (ulong)weight > bound * _weight);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsBelow(long weight, ulong bound)
    {
        unchecked
        {
            var (high, boundHigh) = (High(_amount, (ulong)weight), High(bound, _weight));
            return high < boundHigh | (high == boundHigh & _amount * (ulong)weight < bound * _weight);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Quotient(long weight, out long remainder)
    {
        unchecked
        {
            var w = (ulong)weight;
            var quotient = High(w, _reciprocal);
            var rest = w * _rest - quotient * _weight;
            quotient += w * _whole;
            var corrected = rest - _weight;
            remainder = (long)(rest < _weight ? rest : corrected);
            return (long)(rest < _weight ? quotient : quotient + 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long QuotientUpTo(long cap, long weight, out long remainder)
    {
        unchecked
        {
            var quotient = (ulong)Quotient(weight, out var rest);
            // With weight · whole below 2⁶³ the quotient fits 64 bits, since the rest adds less than the weight.
            var beyond = High((ulong)weight, _whole) != 0 | (long)((ulong)weight * _whole) < 0 | quotient >= (ulong)cap;
            remainder = beyond ? 0 : rest;
            return beyond ? cap : (long)quotient;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWithinOne(long weight, long share)
    {
        unchecked
        {
            // share + 1 − λ·w, times the weight of the rate: above zero and below twice the weight.
            var above = (ulong)share + 1;
            var (low, aboveLow) = (_amount * (ulong)weight, above * _weight);
            var high = High(above, _weight) - High(_amount, (ulong)weight) - (aboveLow < low ? 1UL : 0UL);
            return high == 0 & aboveLow - low - 1 < 2 * _weight - 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Limb(long remainder, int index) =>
        unchecked((uint)(~((ulong)remainder << _shift) >> (index == 0 ? 32 : 0)));

    /// <summary>The high half of a product: one instruction where there is one that does not write the low half to memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong High(ulong left, ulong right) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.MultiplyNoFlags(left, right) : Math.BigMul(left, right, out _);

    private static UInt128 Product(ulong left, ulong right) => Math.BigMul(left, right);
}
