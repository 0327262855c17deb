using System.Numerics;
using System.Runtime.CompilerServices;

namespace CompPlan.Rounding;

/// <summary>
/// What one unit of weight is worth where the amount and every weight have 64 bits and their total may have a few more. With the
/// total shifted to 64 significant bits, the high half of a weight times ⌊amount·2⁶⁴ ÷ (total + 1)⌋ is the quotient or a little less,
/// and the exact remainder of 128 bits corrects it.
/// </summary>
internal readonly struct ShortRate
{
    private readonly ulong _amount;
    private readonly ulong _totalLow;
    private readonly ulong _totalHigh;
    private readonly ulong _reciprocal;
    private readonly int _up;
    private readonly int _down;

    private ShortRate(ulong amount, UInt128 total)
    {
        _amount = amount;
        (_totalHigh, _totalLow) = ((ulong)(total >> 64), (ulong)(total & ulong.MaxValue));
        var excess = 64 - (int)UInt128.LeadingZeroCount(total);
        (_up, _down) = (Math.Max(0, -excess), Math.Max(0, excess));
        var top = (ulong)(total >> _down << _up);
        // An amount below 2⁶³ is below the shifted total, so that the quotient has 64 bits.
        _reciprocal = top == ulong.MaxValue ? amount : (ulong)(new UInt128(amount, 0) / (top + 1));
    }

    internal static ShortRate Of(ulong amount, UInt128 total) => new(amount, total);

    /// <summary>The whole units of λ·weight and the rest of the product, below the total.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Quotient(ulong weight, out UInt128 remainder)
    {
        unchecked
        {
            var quotient = Math.BigMul(weight >> _down << _up, _reciprocal, out _);
            var total = new UInt128(_totalHigh, _totalLow);
            var rest = Rest(weight, quotient);
            for (; rest >= total; rest -= total)
                quotient++;
            remainder = rest;
            return quotient;
        }
    }

    /// <summary>Whether |λ·weight − share| &lt; 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsWithinOne(ulong weight, ulong share)
    {
        unchecked
        {
            var total = new UInt128(_totalHigh, _totalLow);
            return Rest(weight, share) + total - UInt128.One <= total + total - UInt128.One - UInt128.One;
        }
    }

    /// <summary>amount · weight − units · total, in 128 bits that wrap around.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private UInt128 Rest(ulong weight, ulong units)
    {
        unchecked
        {
            var (high, unitsHigh) = (Math.BigMul(_amount, weight, out var low), Math.BigMul(units, _totalLow, out var unitsLow));
            unitsHigh += units * _totalHigh;
            return new UInt128(high - unitsHigh - (low < unitsLow ? 1UL : 0UL), low - unitsLow);
        }
    }
}
