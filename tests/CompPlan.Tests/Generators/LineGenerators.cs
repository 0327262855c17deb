using CompPlan.Curves;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>Sound curves of points and of steps without a cap; points with and without jumps.</summary>
internal static class LineGenerators
{
    internal static Gen<LinearCurve> Linear(CurveAxis axis, CurveDirection direction, PayoutUnit pays) =>
        from points in Points(direction, jumps: true)
        from below in End(points, points[0], direction == CurveDirection.Falling && points[0].Payout.Sign > 0)
        from above in End(points, points[^1], direction == CurveDirection.Rising && points[^1].Right.Sign > 0)
        from floored in Gen.Elements(true, false)
        let extrapolated = below == CurveEnd.Extrapolate || above == CurveEnd.Extrapolate
        let floor = (Fraction?)(extrapolated || floored ? 0 : null)
        select LinearCurve.Of(axis, direction, points, below, above, floor, null, pays);

    internal static Gen<StepCurve> Step(CurveAxis axis, CurveDirection direction, PayoutUnit pays) =>
        from points in Points(direction, jumps: false)
        from side in Gen.Elements(StepSide.From, StepSide.UpTo)
        from free in CurveGenerators.Payout
        let first = (side == StepSide.From) == (direction == CurveDirection.Rising)
        let bound = side == StepSide.From ? points[0].Payout : points[^1].Payout
        let otherwise = direction == CurveDirection.NonMonotone ? free : first ? bound * Fraction.Of(1, 3) : bound + free
        select StepCurve.Of(axis, direction, side, points, otherwise, null, pays);

    private static Gen<CurveEnd> End(List<CurvePoint> points, CurvePoint nearest, bool nothingGoesAgainst) => Gen.Elements(
        new[] { CurveEnd.Nothing, CurveEnd.Hold, CurveEnd.Extrapolate }
            .Where(end => (end != CurveEnd.Nothing || !nothingGoesAgainst) && (end != CurveEnd.Extrapolate || (points.Count > 1 && nearest.After is null)))
            .ToArray());

    /// <summary>Points in the stated direction; of two payouts at each x the second is used where the point jumps.</summary>
    private static Gen<List<CurvePoint>> Points(CurveDirection direction, bool jumps) =>
        from count in Gen.Choose(1, 5)
        from start in CurveGenerators.Number
        from gaps in Gen.Elements(Fraction.Of(1, 3), Fraction.Of(1, 10), 1, 5).ArrayOf(count)
        from payouts in CurveGenerators.Payout.ArrayOf(2 * count)
        from sides in Gen.Frequency(
            (3, Gen.Constant((StepSide?)null)), (1, Gen.Elements<StepSide?>(StepSide.From, StepSide.UpTo))).ArrayOf(count)
        let ordered = direction switch
        {
            CurveDirection.Rising => payouts.Order().ToArray(),
            CurveDirection.Falling => payouts.OrderDescending().ToArray(),
            _ => payouts,
        }
        select Enumerable.Range(0, count)
            .Select(i => Point(gaps.Take(i).Aggregate(start, (sum, gap) => sum + gap), ordered[2 * i], ordered[2 * i + 1], jumps ? sides[i] : null))
            .ToList();

    private static CurvePoint Point(Fraction x, Fraction payout, Fraction after, StepSide? side) =>
        side is { } stated ? CurvePoint.Jump(x, payout, after, stated) : CurvePoint.Of(x, payout);
}
