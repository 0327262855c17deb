using System.Numerics;
using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Tests.Oracles;

/// <summary>Curves read once more from their terms, without any verb of the library: by filtering, from the far side, in fractions.</summary>
internal static class NaiveCurve
{
    public static Fraction Payout(PayoutCurve curve, Fraction x)
    {
        var payout = Unbounded(curve, x);
        if (curve is LinearCurve { Floor: { } floor } && payout < floor)
            payout = floor;
        return curve.Cap is { } cap && payout > cap ? cap : payout;
    }

    public static Fraction Unbounded(PayoutCurve curve, Fraction x) => curve switch
    {
        StepCurve { Side: StepSide.From } step => step.Steps.LastOrDefault(one => one.X <= x)?.Payout ?? step.Otherwise,
        StepCurve step => step.Steps.FirstOrDefault(one => x <= one.X)?.Payout ?? step.Otherwise,
        LinearCurve linear => Line(linear, x),
        MarginalCurve marginal => Sum(marginal.Bands.Where(band => Begun(band, marginal.Side, x)).Select(band => Slice(band, x))),
        WholeCurve whole => whole.Bands.LastOrDefault(band => Begun(band, whole.Side, x)) is { } held ? Held(held, x) : 0,
        BucketCurve buckets => Filled(buckets, x),
        _ => throw new ArgumentException("There is no other curve.", nameof(curve)),
    };

    private static Fraction Line(LinearCurve curve, Fraction x)
    {
        var points = curve.Points.ToList();
        if (points.Find(point => point.X == x) is { } at)
            return at is { Side: StepSide.From, After: { } after } ? after : at.Payout;
        var (below, above) = (x < points[0].X, x > points[^1].X);
        var end = below ? curve.Below : above ? curve.Above : CurveEnd.Extrapolate;
        if (end == CurveEnd.Nothing)
            return 0;
        if (end == CurveEnd.Hold)
            return below ? points[0].Payout : points[^1].After ?? points[^1].Payout;
        var right = below ? 1 : above ? points.Count - 1 : points.FindIndex(point => point.X > x);
        var (left, other) = (points[right - 1], points[right]);
        var slope = (other.Payout - (left.After ?? left.Payout)) / (other.X - left.X);
        return other.Payout - slope * (other.X - x);
    }

    private static bool Begun(CurveBand band, StepSide side, Fraction x) => band.From < x || (side == StepSide.From && band.From == x);

    private static Fraction Slice(CurveBand band, Fraction x)
    {
        var end = band.To is { } to && to < x ? to : x;
        if (band.Payment == BandPayment.Flat)
            return band.Value;
        var share = band.Payment == BandPayment.Rate ? end - band.From : (end - band.From) / (band.To!.Value - band.From);
        return end == band.From ? 0 : Between(band, share * band.Value);
    }

    private static Fraction Held(CurveBand band, Fraction x) => band.Payment == BandPayment.Flat ? band.Value : Between(band, band.Value * x);

    private static Fraction Between(CurveBand band, Fraction value)
    {
        if (band.Max is { } max && max < value)
            return max;
        return band.Min is { } min && value < min ? min : value;
    }

    private static Fraction Filled(BucketCurve curve, Fraction x)
    {
        var stretch = x - (curve.From ?? 0);
        if (stretch.Sign <= 0)
            return 0;
        var full = BigInteger.Divide(stretch.Numerator * curve.Size.Denominator, stretch.Denominator * curve.Size.Numerator);
        if (full <= curve.Amounts.Count)
            return Sum(curve.Amounts.Take((int)full));
        var beyond = curve.Beyond == BeyondBuckets.Repeat ? full - curve.Amounts.Count : 0;
        return Sum(curve.Amounts) + beyond * curve.Amounts[^1];
    }

    private static Fraction Sum(IEnumerable<Fraction> values) => values.Aggregate(Fraction.Zero, (sum, value) => sum + value);
}
