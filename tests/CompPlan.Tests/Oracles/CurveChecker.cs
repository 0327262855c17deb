namespace CompPlan.Tests.Oracles;

/// <summary>Reads a curve once more from its terms alone, and compares with what the node says it read.</summary>
internal static class CurveChecker
{
    public static IEnumerable<string> Faults(CurveData curve, Ratio x, Ratio value)
    {
        var (segment, used, parts, unbounded) = curve.Kind switch
        {
            "linear" => Pointed(Linear(curve, x)),
            "step" => Pointed(Step(curve, x)),
            _ => TierChecker.Read(curve, x),
        };
        var floored = curve.Floor is { } floor && unbounded < floor;
        var capped = curve.Cap is { } cap && unbounded > cap;
        var payout = capped ? curve.Cap!.Value : floored ? curve.Floor!.Value : unbounded;
        if (payout != value)
            yield return $"the curve gives {payout} at {x}";
        if (segment != curve.Segment)
            yield return $"the place is '{segment}', not '{curve.Segment}'";
        if (!used.SequenceEqual(curve.Used))
            yield return "other points give the payout";
        if (!parts.SequenceEqual(curve.Parts))
            yield return "the bands or buckets add other parts";
        if (unbounded != curve.Unbounded || floored != curve.Floored || capped != curve.Capped)
            yield return $"before bounds the curve gives {unbounded}";
    }

    private static (string, PointData[], PartData[], Ratio) Pointed((string Segment, PointData[] Used, Ratio Payout) reading) =>
        (reading.Segment, reading.Used, [], reading.Payout);

    private static (string Segment, PointData[] Used, Ratio Payout) Linear(CurveData curve, Ratio x)
    {
        var points = curve.Points;
        if (x < points[0].X)
            return End("below", curve.Below, points[0], points[0].Payout, () => (points[0], points[1]), x);
        if (x > points[^1].X)
            return End("above", curve.Above, points[^1], Right(points[^1]), () => (points[^2], points[^1]), x);
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].X == x)
                return ($"point {i + 1}", [points[i]], points[i].Side == "from" ? Right(points[i]) : points[i].Payout);
            if (points[i].X < x && x < points[i + 1].X)
                return ($"segment {i + 1}-{i + 2}", [points[i], points[i + 1]], Line(points[i], points[i + 1], x));
        }
        throw new InvalidOperationException("The points of a curve are sorted.");
    }

    private static (string, PointData[], Ratio) End(
        string place, string end, PointData nearest, Ratio held, Func<(PointData, PointData)> line, Ratio x)
    {
        if (end == "nothing")
            return (place, [nearest], default);
        if (end == "hold")
            return (place, [nearest], held);
        var (left, right) = line();
        return (place, [left, right], Line(left, right, x));
    }

    private static (string, PointData[], Ratio) Step(CurveData curve, Ratio x)
    {
        var points = curve.Points;
        for (var i = 0; i < points.Count; i++)
        {
            var starts = curve.Side == "from" ? points[i].X <= x : i == 0 || points[i - 1].X < x;
            var ends = curve.Side == "from" ? i + 1 == points.Count || x < points[i + 1].X : x <= points[i].X;
            if (starts && ends)
                return ($"step {i + 1}", [points[i]], points[i].Payout);
        }
        return ("no step", [], curve.Otherwise!.Value);
    }

    /// <summary>The payout above a point: that after the jump, where there is one.</summary>
    private static Ratio Right(PointData point) => point.After ?? point.Payout;

    /// <summary>The weighted mean of the two payouts, another form of the line than the library's.</summary>
    private static Ratio Line(PointData left, PointData right, Ratio x) =>
        (Right(left) * (right.X - x) + right.Payout * (x - left.X)) / (right.X - left.X);
}
