using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// The greatest whole number of a column of weights whose worth is not above a cap. Most people have the cap of the one before, so the
/// last one is kept.
/// </summary>
internal sealed class CapLimit
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;
    private long _cap = -1;
    private BigInteger _limit;
    private long _narrow;

    /// <param name="unit">What one whole number is worth in minor units; above zero.</param>
    internal CapLimit(Fraction unit)
    {
        _numerator = unit.Numerator;
        _denominator = unit.Denominator;
    }

    /// <summary>The limit; a weight above it is worth more than <paramref name="cap"/>.</summary>
    internal BigInteger Of(long cap)
    {
        if (cap != _cap)
        {
            _cap = cap;
            _limit = cap * _denominator / _numerator;
            _narrow = (long)BigInteger.Min(_limit, long.MaxValue);
        }
        return _limit;
    }

    /// <summary>The same for weights of 64 bits.</summary>
    internal long Narrow(long cap) => cap == _cap ? _narrow : Renewed(cap);

    private long Renewed(long cap)
    {
        Of(cap);
        return _narrow;
    }
}
