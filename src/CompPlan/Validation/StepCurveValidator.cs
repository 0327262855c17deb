using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The steps of a step curve are sorted and go the stated way, with what is paid on none of them; its cap is zero or more.</summary>
internal sealed class StepCurveValidator : ComponentValidator<StepCurve>
{
    public StepCurveValidator()
    {
        Each(report => report.Add(CurveIssues.Options(report.Component).Concat(OptionReview.Of(report.Component.Side, "side"))));
        Each(report => report.Add(CurvePointReview.Of(report.Component, report.Component.Steps, "steps")));
        Each(report => report.Add(Otherwise(report.Component)));
        Each(report => report.Add(BoundReview.Of(null, report.Component.Cap, report.Component.Pays)));
    }

    private static IEnumerable<Issue> Otherwise(StepCurve curve)
    {
        if (curve.Otherwise.Sign < 0)
            yield return CurveIssues.Negative("otherwise", curve.Otherwise, curve.Pays);
        if (curve.Steps.Count == 0)
            yield break;
        var (earlier, later) = curve.Side == StepSide.From
            ? (curve.Otherwise, curve.Steps[0].Payout)
            : (curve.Steps[^1].Payout, curve.Otherwise);
        if (CurveIssues.GoesAgainst(curve.Direction, earlier, later))
            yield return CurveIssues.Against(curve, "otherwise", earlier, later);
    }
}
