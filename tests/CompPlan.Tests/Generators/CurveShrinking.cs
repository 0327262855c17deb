using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Tests.Generators;

/// <summary>Smaller curves: without one of the inner points, with fewer bands or amounts, without a cap where it is not needed.</summary>
internal static class CurveShrinking
{
    internal static IEnumerable<PayoutCurve> Of(PayoutCurve curve) => curve switch
    {
        LinearCurve linear => Fewer(linear.Points)
            .Where(points => points.Count > 1 || (linear.Below != CurveEnd.Extrapolate && linear.Above != CurveEnd.Extrapolate))
            .Where(_ => linear.Cap is null)
            .Select(points => LinearCurve.Of(linear.Axis, linear.Direction, points, linear.Below, linear.Above, linear.Floor, null, linear.Pays)),
        StepCurve step => Fewer(step.Steps)
            .Where(_ => step.Direction == CurveDirection.NonMonotone && step.Cap is null)
            .Select(steps => StepCurve.Of(step.Axis, step.Direction, step.Side, steps, step.Otherwise, null, step.Pays)),
        MarginalCurve { Bands.Count: > 1 } marginal =>
        [
            MarginalCurve.Of(marginal.Axis, marginal.Direction, marginal.Side, marginal.Bands.Skip(1), marginal.Cap, marginal.Pays),
            MarginalCurve.Of(marginal.Axis, marginal.Direction, marginal.Side, marginal.Bands.SkipLast(1), marginal.Cap, marginal.Pays),
        ],
        BucketCurve { Amounts.Count: > 1 } buckets =>
        [
            BucketCurve.Of(
                buckets.Axis, buckets.Direction, buckets.Size, buckets.Amounts.SkipLast(1), BeyondBuckets.Nothing, buckets.From, buckets.Cap, buckets.Pays),
        ],
        _ => [],
    };

    /// <summary>Without one of the inner points: the ends keep their meaning.</summary>
    private static IEnumerable<List<CurvePoint>> Fewer(ValueList<CurvePoint> points) =>
        Enumerable.Range(1, Math.Max(0, points.Count - 2)).Select(left => points.Where((_, i) => i != left).ToList());
}
