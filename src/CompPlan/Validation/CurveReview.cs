using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a curve can be told about itself, without the goal it belongs to.</summary>
internal static class CurveReview
{
    /// <summary>All findings about <paramref name="curve"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(PayoutCurve curve, string path)
    {
        var issues = Shape(curve, path).ToList();
        return issues.Count == 0 && curve.Axis == CurveAxis.Ratio ? CurveIssues.CapBelowTarget(curve, Fraction.One, path) : issues;
    }

    /// <summary>Whether the curve can be read.</summary>
    internal static bool IsSound(PayoutCurve curve) => !Shape(curve, "").Any();

    private static IEnumerable<Issue> Shape(PayoutCurve curve, string path) => curve switch
    {
        LinearCurve linear => new LinearCurveValidator().Review(linear, path),
        StepCurve step => new StepCurveValidator().Review(step, path),
        MarginalCurve marginal => new MarginalCurveValidator().Review(marginal, path),
        WholeCurve whole => new WholeCurveValidator().Review(whole, path),
        BucketCurve buckets => new BucketCurveValidator().Review(buckets, path),
        _ => throw new ArgumentOutOfRangeException(nameof(curve), curve.Kind, "The family of curves is closed."),
    };
}
