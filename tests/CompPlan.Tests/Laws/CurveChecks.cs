using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Tests.Laws;

/// <summary>
/// The laws of curves as checks of any way to read them, so that wrong readings can be seen to fail. A way to read gives the payout
/// before floor and cap. Continuous means, exactly and without a limit: |f(x) − f(y)| ≤ L·|x − y| for any two places of a stretch,
/// where L is the steepest slope or rate that the curve states.
/// </summary>
internal static class CurveChecks
{
    private static readonly Fraction s_near = Fraction.Of(1, 1_000_000);

    public delegate Fraction Way(PayoutCurve curve, Fraction x);

    /// <summary>Every law that needs no second implementation.</summary>
    public static bool All(PayoutCurve curve, Way read, Fraction one, Fraction other) =>
        GoesTheStatedWay(curve, read, one, other)
        && BordersGoTheStatedWay(curve, read)
        && curve switch
        {
            LinearCurve linear => PointsPayWhatTheyState(linear, read) && JumpsHaveTwoSides(linear, read) && IsContinuousBetweenJumps(linear, read, one, other),
            MarginalCurve marginal => IsContinuous(marginal, read, one, other) && IsContinuousFromBelow(marginal, read) && FlatAmountsFollowTheSide(marginal, read)
                && IsIntegral(OfRates(marginal), read, Fraction.Min(one, other), Fraction.Max(one, other)),
            WholeCurve whole => IsOneRateTimesX(whole, read, one) && IsOneRateTimesX(whole, read, other),
            BucketCurve buckets => EachFullBucketAddsItsAmount(buckets, read),
            _ => true,
        };

    public static bool GoesTheStatedWay(PayoutCurve curve, Way read, Fraction one, Fraction other)
    {
        var (low, high) = (read(curve, Fraction.Min(one, other)), read(curve, Fraction.Max(one, other)));
        return curve.Direction switch
        {
            CurveDirection.Rising => low <= high,
            CurveDirection.Falling => low >= high,
            _ => true,
        };
    }

    /// <summary>At each border, just below it and just above it.</summary>
    public static bool BordersGoTheStatedWay(PayoutCurve curve, Way read) => CurvePlaces.BordersOf(curve).All(border =>
        GoesTheStatedWay(curve, read, border - s_near, border) && GoesTheStatedWay(curve, read, border, border + s_near));

    /// <summary>At its x a point pays its payout, at a jump that of the stated side.</summary>
    public static bool PointsPayWhatTheyState(LinearCurve curve, Way read) => curve.Points.All(point =>
        read(curve, point.X) == (point.Side == StepSide.From ? point.After : point.Payout));

    /// <summary>Just above and just below a jump the payout is near to what is stated for that side.</summary>
    public static bool JumpsHaveTwoSides(LinearCurve curve, Way read) => curve.Points.Where(point => point.After is not null).All(point =>
        (point == curve.Points[0] || Near(curve, read, point.X - s_near, point.Payout))
        && (point == curve.Points[^1] ? curve.Above != CurveEnd.Hold || read(curve, point.X + 1) == point.After : Near(curve, read, point.X + s_near, point.After!.Value)));

    /// <summary>Between its first and last point a line has no jump but the stated ones.</summary>
    public static bool IsContinuousBetweenJumps(LinearCurve curve, Way read, Fraction one, Fraction other)
    {
        var (first, last) = (curve.Points[0].X, curve.Points[^1].X);
        var low = Fraction.Min(Fraction.Max(Fraction.Min(one, other), first), last);
        var high = Fraction.Min(Fraction.Max(Fraction.Max(one, other), first), last);
        return curve.Points.Any(point => point.After is not null && low <= point.X && point.X <= high)
            || Differ(curve, read, low, high) <= Steepest(curve) * (high - low);
    }

    /// <summary>Rates and spread amounts make no jump at all; flat amounts and least parts do.</summary>
    public static bool IsContinuous(MarginalCurve curve, Way read, Fraction one, Fraction other) =>
        curve.Bands.Any(band => band.Payment == BandPayment.Flat || band.Min is not null)
        || Differ(curve, read, one, other) <= Steepest(curve) * (one - other).Abs();

    /// <summary>Where a band begins, its rate and its least part have not begun to pay: they pay for a width.</summary>
    public static bool IsContinuousFromBelow(MarginalCurve curve, Way read) => curve.Bands.Where(band => band.Payment != BandPayment.Flat).All(band =>
        Differ(curve, read, band.From - s_near, band.From) <= Steepest(curve) * s_near);

    /// <summary>A flat amount is paid in whole at once: at the boundary for <c>from</c>, only above it for <c>upTo</c>.</summary>
    public static bool FlatAmountsFollowTheSide(MarginalCurve curve, Way read) => curve.Bands.Where(band => band.Payment == BandPayment.Flat).All(band =>
    {
        var little = Steepest(curve) * s_near;
        var at = read(curve, band.From) - read(curve, band.From - s_near);
        var above = read(curve, band.From + s_near) - read(curve, band.From);
        return above == (curve.Side == StepSide.From ? 0 : band.Value) && (at - (curve.Side == StepSide.From ? band.Value : 0)).Abs() <= little;
    });

    /// <summary>Whether f(high) − f(low) is the sum over the bands of rate × the width that band and stretch have in common.</summary>
    public static bool IsIntegral(MarginalCurve curve, Way read, Fraction low, Fraction high) =>
        read(curve, high) - read(curve, low) == curve.Bands.Aggregate(Fraction.Zero, (sum, band) =>
            sum + band.Value * Fraction.Max(Fraction.Min(high, band.To ?? high) - Fraction.Max(low, band.From), 0));

    /// <summary>With the rates 1, 2, 3 … the payout on the whole of x is the number of the band that holds x, times x.</summary>
    public static bool IsOneRateTimesX(WholeCurve curve, Way read, Fraction x)
    {
        var numbered = WholeCurve.Of(
            curve.Axis, CurveDirection.NonMonotone, curve.Side, curve.Bands.Select((band, i) => CurveBand.AtRate(band.From, band.To, i + 1)), null, curve.Pays);
        return CurvePlaces.BordersOf(curve).Append(x).All(at =>
            read(numbered, at) == at * curve.Bands.Count(band => band.From < at || (curve.Side == StepSide.From && band.From == at)));
    }

    /// <summary>Just below its upper end a bucket adds nothing, at the end all of its amount.</summary>
    public static bool EachFullBucketAddsItsAmount(BucketCurve curve, Way read) => Enumerable.Range(1, curve.Amounts.Count + 2).All(number =>
    {
        var end = (curve.From ?? 0) + number * curve.Size;
        var beyond = curve.Beyond == BeyondBuckets.Repeat ? curve.Amounts[^1] : 0;
        return read(curve, end) - read(curve, end - s_near) == (number <= curve.Amounts.Count ? curve.Amounts[number - 1] : beyond);
    });

    private static MarginalCurve OfRates(MarginalCurve curve) => MarginalCurve.Of(
        curve.Axis, curve.Direction, curve.Side, curve.Bands.Select(band => CurveBand.AtRate(band.From, band.To, band.Value)), null, curve.Pays);

    private static bool Near(LinearCurve curve, Way read, Fraction x, Fraction payout) => (read(curve, x) - payout).Abs() <= Steepest(curve) * s_near;

    private static Fraction Differ(PayoutCurve curve, Way read, Fraction one, Fraction other) => (read(curve, one) - read(curve, other)).Abs();

    private static Fraction Steepest(LinearCurve curve) => curve.Points
        .Zip(curve.Points.Skip(1), (left, right) => ((right.Payout - (left.After ?? left.Payout)) / (right.X - left.X)).Abs())
        .Append(Fraction.Zero)
        .Max();

    private static Fraction Steepest(MarginalCurve curve) => curve.Bands.Max(band => band.Payment switch
    {
        BandPayment.Rate => band.Value,
        BandPayment.Spread => band.Value / (band.To!.Value - band.From),
        _ => Fraction.Zero,
    });
}
