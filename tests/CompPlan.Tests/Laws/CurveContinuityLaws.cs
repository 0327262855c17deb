using CompPlan.Curves;
using CompPlan.Tests.Generators;
using CompPlan.Values;
using FsCheck.Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>
/// A curve jumps only where it says so. Continuous means here, exactly and without a limit: |f(x) − f(y)| ≤ L·|x − y| for any two
/// places of a stretch, where L is the steepest slope or rate that the curve states.
/// </summary>
[Properties(Arbitrary = [typeof(CurveGenerators)], MaxTest = 300)]
public class CurveContinuityLaws
{
    private static readonly Fraction s_near = Fraction.Of(1, 1_000_000);

    /// <summary>Between its first and last point a line has no jump but the stated ones.</summary>
    [Property]
    public bool A_line_is_continuous_between_its_jumps(PayoutCurve curve, Fraction one, Fraction other)
    {
        if (curve is not LinearCurve { Points.Count: > 1 } linear)
            return true;
        var (low, high) = (Inside(linear, Fraction.Min(one, other)), Inside(linear, Fraction.Max(one, other)));
        return linear.Points.Any(point => point.After is not null && low <= point.X && point.X <= high) || CurveChecks.IsContinuous(curve, Read, Steepest(linear), low, high);
    }

    /// <summary>At a jump the stated side is paid, and each side is reached: just above and just below it the payout is near.</summary>
    [Property]
    public bool A_jump_has_its_two_sides(PayoutCurve curve)
    {
        if (curve is not LinearCurve { Points.Count: > 1 } linear)
            return true;
        var steepest = Steepest(linear);
        return linear.Points.Where(point => point.After is not null).All(point =>
            curve.Read(point.X).Unbounded == (point.Side == StepSide.From ? point.After : point.Payout)
            && (point == linear.Points[^1] || Near(curve, point.X + s_near, point.After!.Value, steepest))
            && (point == linear.Points[0] || Near(curve, point.X - s_near, point.Payout, steepest)));
    }

    /// <summary>Rates and spread amounts make no jump at all; flat amounts and least parts do.</summary>
    [Property]
    public bool Rates_and_spread_amounts_are_continuous_everywhere(MarginalCurve curve, Fraction one, Fraction other) =>
        curve.Bands.Any(band => band.Payment == BandPayment.Flat || band.Min is not null)
        || CurveChecks.IsContinuous(curve, Read, curve.Bands.Select(RateOf).Max(), one, other);

    /// <summary>What is paid between two places is the integral of the rates between them.</summary>
    [Property]
    public bool A_marginal_payout_is_the_integral_of_its_rates(MarginalCurve curve, Fraction one, Fraction other)
    {
        var rates = MarginalCurve.Of(
            curve.Axis, curve.Direction, curve.Side, curve.Bands.Select(band => CurveBand.AtRate(band.From, band.To, band.Value)), null, curve.Pays);
        return CurveChecks.IsIntegral(rates, Read, Fraction.Min(one, other), Fraction.Max(one, other));
    }

    /// <summary>On the whole amount the payout is the rate times x, whichever rate holds.</summary>
    [Property]
    public bool A_whole_payout_is_one_rate_times_x(PayoutCurve curve, Fraction x)
    {
        if (curve is not WholeCurve whole)
            return true;
        var rates = WholeCurve.Of(
            whole.Axis, CurveDirection.NonMonotone, whole.Side, whole.Bands.Select((band, i) => CurveBand.AtRate(band.From, band.To, i + 1)), null, whole.Pays);
        var reading = rates.Read(x);
        return reading.Unbounded == reading.Number * x || (reading.Place == CurvePlace.Below && reading.Unbounded == 0);
    }

    private static bool Near(PayoutCurve curve, Fraction x, Fraction payout, Fraction steepest) =>
        (curve.Read(x).Unbounded - payout).Abs() <= steepest * s_near;

    private static Fraction Inside(LinearCurve curve, Fraction x) => Fraction.Min(Fraction.Max(x, curve.Points[0].X), curve.Points[^1].X);

    private static Fraction Steepest(LinearCurve curve) => curve.Points
        .Zip(curve.Points.Skip(1), (left, right) => ((right.Payout - (left.After ?? left.Payout)) / (right.X - left.X)).Abs())
        .Max();

    private static Fraction RateOf(CurveBand band) => band.Payment == BandPayment.Spread ? band.Value / (band.To!.Value - band.From) : band.Value;

    private static Fraction Read(PayoutCurve curve, Fraction x) => curve.Read(x).Unbounded;
}
