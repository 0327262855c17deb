using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>
/// Straight lines between stated points. Each point is inclusive: at its x its payout is paid. What happens below the first
/// and above the last point is stated for each end. A floor and a cap bound what was read.
/// </summary>
public sealed record LinearCurve : PayoutCurve
{
    private LinearCurve(
        CurveAxis axis, CurveDirection direction, ValueList<CurvePoint> points, CurveEnd below, CurveEnd above, Fraction? floor, Fraction? cap)
        : base(axis, direction, cap)
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
    /// The least payout, inclusive, as a ratio. Required where an extrapolated end leads downward, so that nobody has to
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
        Fraction? cap = null) => new(axis, direction, ValueList<CurvePoint>.Of(points), below, above, floor, cap);

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
            ? Bounded(x, CurvePlace.Point, null, right, [Points[right]], Points[right].Payout)
            : Bounded(x, CurvePlace.Segment, null, right - 1, [Points[right - 1], Points[right]], Line(Points[right - 1], Points[right], x));
    }

    private CurveReading ReadEnd(Fraction x, CurvePlace place, CurveEnd end, int nearest, int next)
    {
        if (end != CurveEnd.Extrapolate)
            return Bounded(x, place, end, nearest, [Points[nearest]], end == CurveEnd.Hold ? Points[nearest].Payout : Fraction.Zero);
        Demand(Points.Count > 1);
        var left = Math.Min(nearest, next);
        return Bounded(x, place, end, left, [Points[left], Points[left + 1]], Line(Points[left], Points[left + 1], x));
    }

    private CurveReading Bounded(Fraction x, CurvePlace place, CurveEnd? end, int first, CurvePoint[] used, Fraction payout) =>
        CurveReading.Of(this, x, place, end, first + 1, ValueList<CurvePoint>.Of(used), payout, Floor);

    private static Fraction Line(CurvePoint left, CurvePoint right, Fraction x) =>
        left.Payout + (x - left.X) * (right.Payout - left.Payout) / (right.X - left.X);
}
