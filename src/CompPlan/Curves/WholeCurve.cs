using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>
/// Tiers of which one alone pays: the band that holds x pays its rate on the whole of x, or its flat amount. Below the first
/// band nothing is paid; the last band has no end.
/// </summary>
public sealed record WholeCurve : PayoutCurve
{
    private WholeCurve(
        CurveAxis axis, CurveDirection direction, PayoutUnit pays, StepSide side, ValueList<CurveBand> bands, Fraction? cap)
        : base(axis, direction, pays, cap)
    {
        Side = side;
        Bands = bands;
    }

    /// <summary>
    /// To which band a boundary belongs: <see cref="StepSide.From"/> the band that begins there, <see cref="StepSide.UpTo"/>
    /// the one that ends there.
    /// </summary>
    public StepSide Side { get; }

    /// <summary>The bands in rising order; each begins where the one before it ends.</summary>
    public ValueList<CurveBand> Bands { get; }

    internal override string Kind => "whole";

    /// <summary>A curve of <paramref name="bands"/>, of which the one that holds x pays for all of it.</summary>
    public static WholeCurve Of(
        CurveAxis axis,
        CurveDirection direction,
        StepSide side,
        IEnumerable<CurveBand> bands,
        Fraction? cap = null,
        PayoutUnit pays = PayoutUnit.Ratio) => new(axis, direction, pays, side, ValueList<CurveBand>.Of(bands), cap);

    /// <inheritdoc/>
    public override CurveReading Read(Fraction x)
    {
        Demand(BandSearch.AreInOrder(Bands) && Bands[^1].To is null);
        var entered = BandSearch.Entered(Bands, Side, x);
        if (entered == 0)
            return CurveReading.OfParts(this, x, CurvePlace.Below, 0, ValueList<CurvePart>.Empty, Fraction.Zero);
        var part = PartAt(entered - 1, x);
        return CurveReading.OfParts(this, x, CurvePlace.Band, entered, ValueList<CurvePart>.Of([part]), part.Payout);
    }

    /// <summary>What the band with this index pays for all of <paramref name="x"/>.</summary>
    internal CurvePart PartAt(int index, Fraction x)
    {
        var unbounded = Bands[index].Pay(x);
        return CurvePart.Of(index + 1, x, unbounded, Bands[index].Bounded(unbounded));
    }
}
