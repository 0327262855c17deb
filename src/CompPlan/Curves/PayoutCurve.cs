using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>
/// What a goal pays for what was reached: a closed family of functions from attainment or raw value to a payout. Reading is
/// exact; nothing is rounded here. Payouts are ratios, 1 = 100 %, or plain numbers, and never negative on a reviewed curve.
/// </summary>
public abstract record PayoutCurve
{
    private protected PayoutCurve(CurveAxis axis, CurveDirection direction, PayoutUnit pays, Fraction? cap)
    {
        Axis = axis;
        Direction = direction;
        Pays = pays;
        Cap = cap;
    }

    /// <summary>What the curve is read at: attainment or the raw value.</summary>
    public CurveAxis Axis { get; }

    /// <summary>Which way the payout goes as x grows, as stated.</summary>
    public CurveDirection Direction { get; }

    /// <summary>What the payouts are: ratios or plain numbers. Floors, caps and amounts of the curve are of the same unit.</summary>
    public PayoutUnit Pays { get; }

    /// <summary>The greatest payout, inclusive, in the unit of the payouts; absent where the curve is not capped.</summary>
    public Fraction? Cap { get; }

    internal abstract string Kind { get; }

    /// <summary>The payout at <paramref name="x"/>, with the place on the curve it was read from.</summary>
    /// <exception cref="InvalidOperationException">The curve has no points, steps, bands or buckets, or bands out of order; review refuses such a curve.</exception>
    public abstract CurveReading Read(Fraction x);

    private protected static void Demand(bool holds)
    {
        if (!holds)
            throw new InvalidOperationException("A curve has points, two where it is extrapolated, or steps, buckets or bands in order; review it before reading.");
    }
}
