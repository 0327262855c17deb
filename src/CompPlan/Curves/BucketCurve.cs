using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>
/// Whole buckets: each further stretch of x of the stated size adds the next amount of the list, and nothing is paid for a
/// bucket that is not full. A bucket is full when x reaches its upper end.
/// </summary>
public sealed record BucketCurve : PayoutCurve
{
    private BucketCurve(
        CurveAxis axis, CurveDirection direction, PayoutUnit pays, Fraction? from, Fraction size, ValueList<Fraction> amounts, BeyondBuckets beyond, Fraction? cap)
        : base(axis, direction, pays, cap)
    {
        From = from;
        Size = size;
        Amounts = amounts;
        Beyond = beyond;
    }

    /// <summary>Where the first bucket begins, on the axis of the curve; absent where it begins at zero.</summary>
    public Fraction? From { get; }

    /// <summary>The size of each bucket, on the axis of the curve; above zero.</summary>
    public Fraction Size { get; }

    /// <summary>What the first, the second and each further bucket adds, in the unit of the curve's payouts.</summary>
    public ValueList<Fraction> Amounts { get; }

    /// <summary>What buckets beyond the last amount add.</summary>
    public BeyondBuckets Beyond { get; }

    internal override string Kind => "buckets";

    /// <summary>Buckets of <paramref name="size"/> that add <paramref name="amounts"/> one after the other.</summary>
    public static BucketCurve Of(
        CurveAxis axis,
        CurveDirection direction,
        Fraction size,
        IEnumerable<Fraction> amounts,
        BeyondBuckets beyond,
        Fraction? from = null,
        Fraction? cap = null,
        PayoutUnit pays = PayoutUnit.Ratio) =>
        new(axis, direction, pays, from, size, ValueList<Fraction>.Of(amounts), beyond, cap);

    /// <inheritdoc/>
    public override CurveReading Read(Fraction x)
    {
        Demand(Amounts.Count > 0 && Size.Sign > 0);
        var full = Full(x);
        var listed = (int)BigInteger.Min(full, Amounts.Count);
        var parts = new CurvePart[listed];
        var payout = Fraction.Zero;
        for (var i = 0; i < listed; i++)
        {
            var times = i == Amounts.Count - 1 && Beyond == BeyondBuckets.Repeat ? full - i : BigInteger.One;
            parts[i] = CurvePart.Of(i + 1, times, Amounts[i] * times, Amounts[i] * times);
            payout += parts[i].Payout;
        }
        return CurveReading.OfParts(this, x, CurvePlace.Bucket, listed, ValueList<CurvePart>.Of(parts), payout);
    }

    /// <summary>How many buckets <paramref name="x"/> fills, also beyond the last amount; zero below the first.</summary>
    public BigInteger Full(Fraction x) => BigInteger.Max(((x - (From ?? Fraction.Zero)) / Size).Floor(), BigInteger.Zero);
}
