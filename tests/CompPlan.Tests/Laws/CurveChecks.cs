using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Tests.Laws;

/// <summary>The laws of curves as checks of any way to read them, so that wrong readings can be seen to fail.</summary>
internal static class CurveChecks
{
    public static bool GoesTheStatedWay(PayoutCurve curve, Func<PayoutCurve, Fraction, Fraction> read, Fraction one, Fraction other)
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
    public static bool BordersGoTheStatedWay(PayoutCurve curve, Func<PayoutCurve, Fraction, Fraction> read)
    {
        var near = Fraction.Of(1, 1_000_000);
        return CurvePlaces.BordersOf(curve).All(border =>
            GoesTheStatedWay(curve, read, border - near, border) && GoesTheStatedWay(curve, read, border, border + near));
    }

    public static bool IsContinuous(PayoutCurve curve, Func<PayoutCurve, Fraction, Fraction> read, Fraction steepest, Fraction one, Fraction other) =>
        (read(curve, one) - read(curve, other)).Abs() <= steepest * (one - other).Abs();

    /// <summary>Whether f(high) − f(low) is the sum over the bands of rate × the width of band and stretch together.</summary>
    public static bool IsIntegral(MarginalCurve curve, Func<PayoutCurve, Fraction, Fraction> read, Fraction low, Fraction high) =>
        read(curve, high) - read(curve, low) == curve.Bands.Aggregate(Fraction.Zero, (sum, band) =>
            sum + band.Value * Fraction.Max(Fraction.Min(high, band.To ?? high) - Fraction.Max(low, band.From), 0));
}
