using CompPlan.Curves;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>Sound curves of every variant, axis, direction and end, slightly broken ones, and places to read them at; with shrinkers.</summary>
public static class CurveGenerators
{
    /// <summary>Numbers with halves, thirds and tenths, some of them far out.</summary>
    public static Gen<Fraction> Number => Gen.OneOf(
        Gen.Choose(-3, 12).Select(number => (Fraction)number),
        from numerator in Gen.Choose(-30, 120)
        from denominator in Gen.Elements(2, 3, 7, 10)
        select Fraction.Of(numerator, denominator),
        Gen.Elements<Fraction>(-1_000_000_000_000, 1_000_000_000_000, Fraction.Of(1, 1_000_000_007)));

    public static Gen<PayoutCurve> Sound =>
        from axis in Gen.Elements(CurveAxis.Ratio, CurveAxis.Value)
        from direction in Gen.Elements(CurveDirection.Rising, CurveDirection.Falling, CurveDirection.NonMonotone)
        from curve in Directed(axis, direction)
        select curve;

    /// <summary>Sound curves of one axis and direction.</summary>
    public static Gen<PayoutCurve> Directed(CurveAxis axis, CurveDirection direction) => Gen.OneOf(
        Linear(axis, direction).Select(curve => (PayoutCurve)curve), Step(axis, direction).Select(curve => (PayoutCurve)curve));

    /// <summary>Curves with a fault that the review must find.</summary>
    public static Gen<PayoutCurve> Broken => Gen.OneOf(
        Gen.Elements<PayoutCurve>(
            LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, [], CurveEnd.Nothing, CurveEnd.Hold),
            StepCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, StepSide.From, [], 0),
            LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Of(1, 1)], CurveEnd.Nothing, CurveEnd.Extrapolate)),
        from curve in Linear(CurveAxis.Ratio, CurveDirection.Rising)
        select (PayoutCurve)LinearCurve.Of(curve.Axis, curve.Direction, curve.Points.Append(curve.Points[0]), curve.Below, curve.Above, curve.Floor, curve.Cap),
        from curve in Linear(CurveAxis.Value, CurveDirection.Rising)
        select (PayoutCurve)LinearCurve.Of(
            curve.Axis, curve.Direction, curve.Points.Append(CurvePoint.Of(curve.Points[^1].X + 1, curve.Points[^1].Payout - Fraction.Of(1, 7))), curve.Below, curve.Above, curve.Floor, curve.Cap),
        from curve in Step(CurveAxis.Value, CurveDirection.Falling)
        select (PayoutCurve)StepCurve.Of(curve.Axis, curve.Direction, curve.Side, curve.Steps.Append(curve.Steps[0]), curve.Otherwise, curve.Cap),
        from curve in Step(CurveAxis.Ratio, CurveDirection.Rising)
        select (PayoutCurve)StepCurve.Of(curve.Axis, curve.Direction, curve.Side, curve.Steps, curve.Otherwise, -1));

    public static Arbitrary<PayoutCurve> Curves() => Arb.From(Sound, Shrink);

    public static Arbitrary<Fraction> Numbers() => Arb.From(Number, number => number.IsWhole ? [] : [number.Floor()]);

    private static Gen<LinearCurve> Linear(CurveAxis axis, CurveDirection direction) =>
        from points in Points(direction)
        from below in End(points, direction is CurveDirection.Falling && points[0].Payout.Sign > 0)
        from above in End(points, direction is CurveDirection.Rising && points[^1].Payout.Sign > 0)
        from floored in Gen.Elements(true, false)
        from cap in Cap
        let extrapolated = below == CurveEnd.Extrapolate || above == CurveEnd.Extrapolate
        let floor = (Fraction?)(extrapolated || floored ? 0 : null)
        select LinearCurve.Of(axis, direction, points, below, above, floor, cap);

    private static Gen<StepCurve> Step(CurveAxis axis, CurveDirection direction) =>
        from points in Points(direction)
        from side in Gen.Elements(StepSide.From, StepSide.UpTo)
        from cap in Cap
        from free in Payout
        let first = (side == StepSide.From) == (direction == CurveDirection.Rising)
        let bound = side == StepSide.From ? points[0].Payout : points[^1].Payout
        let otherwise = direction == CurveDirection.NonMonotone ? free : first ? bound * Fraction.Of(1, 3) : bound + free
        select StepCurve.Of(axis, direction, side, points, otherwise, cap);

    private static Gen<Fraction> Payout => Gen.Choose(0, 30).Select(tenths => Fraction.Of(tenths, 10));

    private static Gen<Fraction?> Cap => Gen.Frequency((2, Gen.Constant((Fraction?)null)), (1, Payout.Select(cap => (Fraction?)cap)));

    private static Gen<CurveEnd> End(List<CurvePoint> points, bool nothingGoesAgainst) => Gen.Elements(
        new[] { CurveEnd.Nothing, CurveEnd.Hold, CurveEnd.Extrapolate }
            .Where(end => (end != CurveEnd.Nothing || !nothingGoesAgainst) && (end != CurveEnd.Extrapolate || points.Count > 1))
            .ToArray());

    private static Gen<List<CurvePoint>> Points(CurveDirection direction) =>
        from count in Gen.Choose(1, 5)
        from start in Number
        from gaps in Gen.Elements(Fraction.Of(1, 3), Fraction.Of(1, 10), 1, 5).ArrayOf(count)
        from payouts in Payout.ArrayOf(count)
        let ordered = direction switch
        {
            CurveDirection.Rising => payouts.Order().ToArray(),
            CurveDirection.Falling => payouts.OrderDescending().ToArray(),
            _ => payouts,
        }
        select Enumerable.Range(0, count)
            .Select(i => CurvePoint.Of(gaps.Take(i).Aggregate(start, (sum, gap) => sum + gap), ordered[i]))
            .ToList();

    private static IEnumerable<PayoutCurve> Shrink(PayoutCurve curve) => curve switch
    {
        LinearCurve linear => Fewer(linear.Points)
            .Where(points => points.Count > 1 || (linear.Below != CurveEnd.Extrapolate && linear.Above != CurveEnd.Extrapolate))
            .Select(points => LinearCurve.Of(linear.Axis, linear.Direction, points, linear.Below, linear.Above, linear.Floor, linear.Cap)),
        StepCurve step => Fewer(step.Steps)
            .Where(_ => step.Direction == CurveDirection.NonMonotone)
            .Select(steps => StepCurve.Of(step.Axis, step.Direction, step.Side, steps, step.Otherwise, step.Cap)),
        _ => [],
    };

    /// <summary>Without one of the inner points: the ends keep their meaning.</summary>
    private static IEnumerable<List<CurvePoint>> Fewer(ValueList<CurvePoint> points) =>
        Enumerable.Range(1, Math.Max(0, points.Count - 2)).Select(left => points.Where((_, i) => i != left).ToList());
}
