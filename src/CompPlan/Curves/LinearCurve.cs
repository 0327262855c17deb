using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>
/// Straight lines between stated points. Each point is inclusive: at its x its payout is paid, at a jump the one of its side.
/// What happens below the first and above the last point is stated for each end. A floor and a cap bound what was read.
/// </summary>
public sealed record LinearCurve : PayoutCurve
{
    private LinearCurve(
        CurveAxis axis, CurveDirection direction, PayoutUnit pays, ValueList<CurvePoint> points, CurveEnd below, CurveEnd above, Fraction? floor, Fraction? cap)
        : base(axis, direction, pays, cap)
    {
        Points = points;
        Below = below;
        Above = above;
        Floor = floor;
    }

    /// <summary>The points, in rising order of x, each x once.</summary>
    public ValueList<CurvePoint> Points { get; }

    /// <summary>What is paid below the x of the first point. On a falling curve this is the better side.</summary>
    public CurveEnd Below { get; }

    /// <summary>What is paid above the x of the last point. On a falling curve this is the worse side.</summary>
    public CurveEnd Above { get; }

    /// <summary>
    /// The least payout, inclusive, in the unit of the payouts. Required where an extrapolated end leads downward, so that nobody has to
    /// guess whether a goal may pay less than nothing.
    /// </summary>
    public Fraction? Floor { get; }

    internal override string Kind => "linear";

    /// <summary>A curve through <paramref name="points"/>.</summary>
    public static LinearCurve Of(
        CurveAxis axis,
        CurveDirection direction,
        IEnumerable<CurvePoint> points,
        CurveEnd below,
        CurveEnd above,
        Fraction? floor = null,
        Fraction? cap = null,
        PayoutUnit pays = PayoutUnit.Ratio) => new(axis, direction, pays, ValueList<CurvePoint>.Of(points), below, above, floor, cap);

    /// <inheritdoc/>
    public override CurveReading Read(Fraction x)
    {
        Demand(Points.Count > 0);
        var last = Points.Count - 1;
        if (x < Points[0].X)
            return ReadEnd(x, CurvePlace.Below, Below, 0, 1);
        if (x > Points[last].X)
            return ReadEnd(x, CurvePlace.Above, Above, last, last - 1);
        var right = 0;
        while (Points[right].X < x)
            right++;
        return Points[right].X == x
            ? Bounded(x, CurvePlace.Point, null, right, [Points[right]], Points[right].At)
            : Bounded(x, CurvePlace.Segment, null, right - 1, [Points[right - 1], Points[right]], Line(Points[right - 1], Points[right], x));
    }

    private CurveReading ReadEnd(Fraction x, CurvePlace place, CurveEnd end, int nearest, int next)
    {
        if (end != CurveEnd.Extrapolate)
            return Bounded(x, place, end, nearest, [Points[nearest]], end == CurveEnd.Hold ? Held(nearest, place) : Fraction.Zero);
        Demand(Points.Count > 1);
        var left = Math.Min(nearest, next);
        return Bounded(x, place, end, left, [Points[left], Points[left + 1]], Line(Points[left], Points[left + 1], x));
    }

    private Fraction Held(int nearest, CurvePlace place) => place == CurvePlace.Below ? Points[nearest].Payout : Points[nearest].Right;

    private CurveReading Bounded(Fraction x, CurvePlace place, CurveEnd? end, int first, CurvePoint[] used, Fraction payout) =>
        CurveReading.Of(this, x, place, end, first + 1, ValueList<CurvePoint>.Of(used), payout, Floor);

    private static Fraction Line(CurvePoint left, CurvePoint right, Fraction x) =>
        left.Right + (x - left.X) * (right.Payout - left.Right) / (right.X - left.X);
}
