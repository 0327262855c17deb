using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Tests.Oracles;

/// <summary>Ways to read curves that look right and are wrong. Kept so that the laws can be seen to tell.</summary>
internal static class CurveMutants
{
    public static IReadOnlyDictionary<string, Func<PayoutCurve, Fraction, Fraction>> All { get; } = new Dictionary<string, Func<PayoutCurve, Fraction, Fraction>>
    {
        ["a jump always pays what is reached from below"] = (curve, x) => curve is LinearCurve linear && PointAt(linear, x) is { } point ? point.Payout : Read(curve, x),
        ["a jump always pays what holds after it"] = (curve, x) => curve is LinearCurve linear && PointAt(linear, x) is { After: { } after } ? after : Read(curve, x),
        ["a line goes on from below the jump"] = (curve, x) => curve is LinearCurve linear ? Read(Without(linear), x) : Read(curve, x),
        ["above the last point the payout below its jump holds"] = (curve, x) =>
            curve is LinearCurve { Above: CurveEnd.Hold } linear && x > linear.Points[^1].X ? linear.Points[^1].Payout : Read(curve, x),
        ["a line is read as steps"] = (curve, x) => curve is LinearCurve linear && x > linear.Points[0].X && x < linear.Points[^1].X
            ? linear.Points.Last(point => point.X <= x).At
            : Read(curve, x),
        ["a marginal rate works on all of x"] = (curve, x) => curve is MarginalCurve { Bands: var bands } && bands.LastOrDefault(band => band.From < x) is { Payment: BandPayment.Rate } held
            ? held.Value * x
            : Read(curve, x),
        ["a slice does not end with its band"] = (curve, x) => curve is MarginalCurve marginal
            ? Sum(marginal, x, band => band.Payment == BandPayment.Rate ? band.Bounded(band.Value * (x - band.From)) : Part(band, x))
            : Read(curve, x),
        ["a least part is paid before there is a width"] = (curve, x) => curve is MarginalCurve marginal
            ? Sum(marginal, x, band => band.Bounded(Part(band, x)))
            : Read(curve, x),
        ["a spread amount is paid in whole"] = (curve, x) => curve is MarginalCurve marginal
            ? Sum(marginal, x, band => band.Payment == BandPayment.Spread ? band.Bounded(band.Value) : Part(band, x))
            : Read(curve, x),
        ["only the band that holds x pays"] = (curve, x) => curve is MarginalCurve marginal
            ? marginal.Bands.LastOrDefault(band => band.From < x) is { } held ? Part(held, x) : 0
            : Read(curve, x),
        ["a boundary always belongs to the upper band"] = (curve, x) => curve switch
        {
            MarginalCurve marginal => Read(MarginalCurve.Of(curve.Axis, curve.Direction, StepSide.From, marginal.Bands), x),
            WholeCurve whole => Read(WholeCurve.Of(curve.Axis, curve.Direction, StepSide.From, whole.Bands), x),
            _ => Read(curve, x),
        },
        ["a boundary always belongs to the lower band"] = (curve, x) => curve switch
        {
            MarginalCurve marginal => Read(MarginalCurve.Of(curve.Axis, curve.Direction, StepSide.UpTo, marginal.Bands), x),
            WholeCurve whole => Read(WholeCurve.Of(curve.Axis, curve.Direction, StepSide.UpTo, whole.Bands), x),
            _ => Read(curve, x),
        },
        ["a whole-amount rate works on the slice"] = (curve, x) => curve is WholeCurve whole && whole.Bands.LastOrDefault(band => band.From < x) is { Payment: BandPayment.Rate } held
            ? held.Value * (x - held.From)
            : Read(curve, x),
        ["a begun bucket pays"] = (curve, x) => curve is BucketCurve buckets ? Read(curve, x + buckets.Size) : Read(curve, x),
        ["a full bucket pays only beyond its end"] = (curve, x) => curve is BucketCurve ? Read(curve, x - Fraction.Of(1, 1_000_000_000_000)) : Read(curve, x),
        ["the last amount never repeats"] = (curve, x) => curve is BucketCurve buckets
            ? Read(BucketCurve.Of(curve.Axis, curve.Direction, buckets.Size, buckets.Amounts, BeyondBuckets.Nothing, buckets.From), x)
            : Read(curve, x),
        ["buckets begin at zero"] = (curve, x) => curve is BucketCurve buckets
            ? Read(BucketCurve.Of(curve.Axis, curve.Direction, buckets.Size, buckets.Amounts, buckets.Beyond), x)
            : Read(curve, x),
    };

    private static Fraction Read(PayoutCurve curve, Fraction x) => NaiveCurve.Unbounded(curve, x);

    private static CurvePoint? PointAt(LinearCurve curve, Fraction x) => curve.Points.FirstOrDefault(point => point.X == x);

    private static LinearCurve Without(LinearCurve curve) => LinearCurve.Of(
        curve.Axis, curve.Direction, curve.Points.Select(point => CurvePoint.Of(point.X, point.Payout)), curve.Below, curve.Above, curve.Floor, curve.Cap, curve.Pays);

    private static Fraction Sum(MarginalCurve curve, Fraction x, Func<CurveBand, Fraction> part) => curve.Bands
        .Where(band => band.From < x || (curve.Side == StepSide.From && band.From == x))
        .Aggregate(Fraction.Zero, (sum, band) => sum + part(band));

    /// <summary>What a band rightly adds.</summary>
    private static Fraction Part(CurveBand band, Fraction x)
    {
        var slice = (band.To is { } to && to < x ? to : x) - band.From;
        return slice.Sign > 0 ? band.Bounded(band.Pay(slice)) : band.Pay(slice);
    }
}
