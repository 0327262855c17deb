using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a curve can be told about itself, without the goal it belongs to.</summary>
internal static class CurveReview
{
    /// <summary>All findings about <paramref name="curve"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(PayoutCurve curve, string path) => curve switch
    {
        LinearCurve linear => new LinearCurveValidator().Review(linear, path),
        StepCurve step => new StepCurveValidator().Review(step, path),
        _ => throw new ArgumentOutOfRangeException(nameof(curve), curve.Kind, "The family of curves is closed."),
    };
}
