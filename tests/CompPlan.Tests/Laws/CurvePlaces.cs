using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Tests.Laws;

/// <summary>Where the pieces of a curve begin and end, and whether a reading names the one that holds its input.</summary>
internal static class CurvePlaces
{
    public static IEnumerable<Fraction> BordersOf(PayoutCurve curve) => curve switch
    {
        LinearCurve linear => linear.Points.Select(point => point.X),
        StepCurve step => step.Steps.Select(point => point.X),
        MarginalCurve marginal => BordersOf(marginal.Bands),
        WholeCurve whole => BordersOf(whole.Bands),
        BucketCurve buckets => Enumerable.Range(0, buckets.Amounts.Count + 3).Select(i => (buckets.From ?? 0) + i * buckets.Size),
        _ => throw new InvalidOperationException("A new curve needs its borders."),
    };

    public static bool IsNamedRightly(CurveReading reading) => reading.Curve switch
    {
        LinearCurve linear => Holds(linear, reading),
        StepCurve step => Holds(step, reading),
        MarginalCurve marginal => Holds(marginal.Bands, marginal.Side, reading) && reading.Parts.Select(part => part.Number).SequenceEqual(Enumerable.Range(1, reading.Number)),
        WholeCurve whole => Holds(whole.Bands, whole.Side, reading) && reading.Parts.All(part => part.Number == reading.Number && part.Slice == reading.Input),
        BucketCurve buckets => Holds(buckets, reading),
        _ => false,
    };

    /// <summary>The curve turned over; none for curves that add up from one side.</summary>
    public static PayoutCurve? Mirror(PayoutCurve curve)
    {
        var direction = curve.Direction switch
        {
            CurveDirection.Rising => CurveDirection.Falling,
            CurveDirection.Falling => CurveDirection.Rising,
            var other => other,
        };
        return curve switch
        {
            LinearCurve linear => LinearCurve.Of(
                curve.Axis, direction, linear.Points.Reverse().Select(Turned), linear.Above, linear.Below, linear.Floor, curve.Cap, curve.Pays),
            StepCurve step => StepCurve.Of(curve.Axis, direction, Other(step.Side), step.Steps.Reverse().Select(Turned), step.Otherwise, curve.Cap, curve.Pays),
            _ => null,
        };
    }

    private static CurvePoint Turned(CurvePoint point) => point is { After: { } after, Side: { } side }
        ? CurvePoint.Jump(-point.X, after, point.Payout, Other(side))
        : CurvePoint.Of(-point.X, point.Payout);

    private static StepSide Other(StepSide side) => side == StepSide.From ? StepSide.UpTo : StepSide.From;

    private static IEnumerable<Fraction> BordersOf(ValueList<CurveBand> bands) =>
        bands.Select(band => band.From).Concat(bands[^1].To is { } to ? [to] : Array.Empty<Fraction>());

    private static bool Holds(LinearCurve curve, CurveReading reading)
    {
        var (x, points) = (reading.Input, curve.Points);
        var located = reading.Place switch
        {
            CurvePlace.Below => x < points[0].X && reading.End == curve.Below && reading.Segment == "below",
            CurvePlace.Above => x > points[^1].X && reading.End == curve.Above && reading.Segment == "above",
            CurvePlace.Point => points[reading.Number - 1].X == x && reading.Used.Single() == points[reading.Number - 1],
            CurvePlace.Segment => reading.Used.SequenceEqual([points[reading.Number - 1], points[reading.Number]])
                && points[reading.Number - 1].X < x && x < points[reading.Number].X,
            _ => false,
        };
        return located && reading.Used.Count == (reading.Place == CurvePlace.Segment || reading.End == CurveEnd.Extrapolate ? 2 : 1);
    }

    private static bool Holds(StepCurve curve, CurveReading reading)
    {
        var (x, steps) = (reading.Input, curve.Steps);
        var n = reading.Number - 1;
        return (reading.Place, curve.Side) switch
        {
            (CurvePlace.Step, StepSide.From) => steps[n].X <= x && (n == steps.Count - 1 || x < steps[n + 1].X),
            (CurvePlace.Step, _) => x <= steps[n].X && (n == 0 || steps[n - 1].X < x),
            (CurvePlace.NoStep, StepSide.From) => x < steps[0].X,
            (CurvePlace.NoStep, _) => x > steps[^1].X,
            _ => false,
        };
    }

    private static bool Holds(ValueList<CurveBand> bands, StepSide side, CurveReading reading)
    {
        var x = reading.Input;
        bool Before(Fraction border) => side == StepSide.From ? x < border : x <= border;
        return reading.Place switch
        {
            CurvePlace.Below => Before(bands[0].From) && reading.Segment == "below",
            CurvePlace.Above => bands[^1].To is { } end && !Before(end) && reading.Segment == "above",
            CurvePlace.Band => !Before(bands[reading.Number - 1].From) && (bands[reading.Number - 1].To is not { } to || Before(to))
                && reading.Segment == $"band {reading.Number}",
            _ => false,
        };
    }

    private static bool Holds(BucketCurve curve, CurveReading reading)
    {
        var full = curve.Full(reading.Input);
        var first = curve.From ?? 0;
        return reading.Place == CurvePlace.Bucket
            && (full.IsZero || first + full * curve.Size <= reading.Input)
            && reading.Input < first + (full + 1) * curve.Size
            && reading.Number == (full > curve.Amounts.Count ? curve.Amounts.Count : (int)full)
            && reading.Segment == (full.IsZero ? "no bucket" : $"bucket {full}");
    }
}
