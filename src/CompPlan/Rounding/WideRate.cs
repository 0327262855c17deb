using System.Numerics;

namespace CompPlan.Rounding;

/// <summary>A rate whose weight has no limit.</summary>
internal readonly struct WideRate : IRate<WideRate, BigInteger>
{
    private readonly BigInteger _amount;
    private readonly BigInteger _weight;
    private readonly int _shift;

    private WideRate(long amount, BigInteger weight)
    {
        _amount = amount;
        _weight = weight;
        var bits = checked((int)weight.GetBitLength());
        Limbs = (bits + 31) / 32;
        _shift = 32 * Limbs - bits;
    }

    public int Limbs { get; }

    public static WideRate Of(long amount, BigInteger weight) => new(amount, weight);

    public static int Compare(long amount, BigInteger weight, long otherAmount, BigInteger otherWeight) =>
        (amount * otherWeight).CompareTo(otherAmount * weight);

    public bool IsAbove(BigInteger weight, ulong bound) => _amount * weight > bound * _weight;

    public bool IsBelow(BigInteger weight, ulong bound) => _amount * weight < bound * _weight;

    public long Quotient(BigInteger weight, out BigInteger remainder) =>
        (long)BigInteger.DivRem(_amount * weight, _weight, out remainder);

    public long QuotientUpTo(long cap, BigInteger weight, out BigInteger remainder)
    {
        var quotient = BigInteger.DivRem(_amount * weight, _weight, out remainder);
        if (quotient < cap)
            return (long)quotient;
        remainder = BigInteger.Zero;
        return cap;
    }

    public bool IsWithinOne(BigInteger weight, long share) => BigInteger.Abs(_amount * weight - share * _weight) < _weight;

    public uint Limb(BigInteger remainder, int index) =>
        ~(uint)(((remainder << _shift) >> (32 * (Limbs - 1 - index))) & uint.MaxValue);
}
