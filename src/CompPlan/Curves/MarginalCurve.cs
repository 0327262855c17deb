using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>
/// Tiers, each of which pays for the slice of x that lies in it: the parts of all bands up to x are added. Below the first band
/// nothing is paid; above the end of the last band nothing more is added.
/// </summary>
public sealed record MarginalCurve : PayoutCurve
{
    private MarginalCurve(
        CurveAxis axis, CurveDirection direction, PayoutUnit pays, StepSide side, ValueList<CurveBand> bands, Fraction? cap)
        : base(axis, direction, pays, cap)
    {
        Side = side;
        Bands = bands;
    }

    /// <summary>
    /// To which band a boundary belongs: <see cref="StepSide.From"/> the band that begins there, <see cref="StepSide.UpTo"/>
    /// the one that ends there. It decides whether a flat amount is paid at the boundary itself, and which band is named.
    /// </summary>
    public StepSide Side { get; }

    /// <summary>The bands in rising order; each begins where the one before it ends.</summary>
    public ValueList<CurveBand> Bands { get; }

    internal override string Kind => "marginal";

    /// <summary>A curve of <paramref name="bands"/>, each paying for its slice.</summary>
    public static MarginalCurve Of(
        CurveAxis axis,
        CurveDirection direction,
        StepSide side,
        IEnumerable<CurveBand> bands,
        Fraction? cap = null,
        PayoutUnit pays = PayoutUnit.Ratio) => new(axis, direction, pays, side, ValueList<CurveBand>.Of(bands), cap);

    /// <inheritdoc/>
    public override CurveReading Read(Fraction x)
    {
        Demand(BandSearch.AreInOrder(Bands));
        var entered = BandSearch.Entered(Bands, Side, x);
        var parts = new CurvePart[entered];
        var payout = Fraction.Zero;
        for (var i = 0; i < entered; i++)
        {
            parts[i] = Part(Bands[i], i + 1, x);
            payout += parts[i].Payout;
        }
        return CurveReading.OfParts(this, x, BandSearch.Place(Bands, Side, x, entered), entered, ValueList<CurvePart>.Of(parts), payout);
    }

    /// <summary>A band of which no part of x has a width yet pays neither its rate nor its least part; a flat amount needs no width.</summary>
    private static CurvePart Part(CurveBand band, int number, Fraction x)
    {
        var slice = (band.To is { } to ? Fraction.Min(x, to) : x) - band.From;
        var unbounded = band.Pay(slice);
        return CurvePart.Of(number, slice, unbounded, slice.Sign > 0 ? band.Bounded(unbounded) : unbounded);
    }
}
