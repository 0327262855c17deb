using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The points of a linear curve are sorted and go the stated way, its ends fit them, its bounds fit each other.</summary>
internal sealed class LinearCurveValidator : ComponentValidator<LinearCurve>
{
    public LinearCurveValidator()
    {
        Each(report => report.Add(CurvePointReview.Options(report.Component)
            .Concat(OptionReview.Of(report.Component.Below, "below"))
            .Concat(OptionReview.Of(report.Component.Above, "above"))));
        Each(report => report.Add(CurvePointReview.Of(report.Component.Points, report.Component.Direction, "points")));
        Each(report => report.Add(Ends(report.Component)));
        Each(report => report.Add(BoundReview.Of(report.Component.Floor, report.Component.Cap)));
        Check(
            "floor",
            IssueCodes.MissingField,
            curve => curve.Floor is not null || !FallsWithoutEnd(curve),
            _ => "An extrapolated end leads downward without an end, and no floor is stated.",
            "State the floor, for example 0, or hold the payout at that end.");
        Check(
            "floor",
            IssueCodes.OptionConflict,
            curve => curve.Floor is not { Sign: > 0 } || (curve.Below != CurveEnd.Nothing && curve.Above != CurveEnd.Nothing),
            curve => $"The floor is {curve.Floor} (1 = 100 %) and an end pays nothing; both cannot hold.",
            "Hold the payout at that end, or remove the floor.");
    }

    private static IEnumerable<Issue> Ends(LinearCurve curve)
    {
        if (curve.Points.Count == 0)
            yield break;
        if (curve.Below == CurveEnd.Nothing && CurvePointReview.GoesAgainst(curve.Direction, Fraction.Zero, curve.Points[0].Payout))
            yield return CurvePointReview.Against(curve.Direction, "below", Fraction.Zero, curve.Points[0].Payout);
        if (curve.Above == CurveEnd.Nothing && CurvePointReview.GoesAgainst(curve.Direction, curve.Points[^1].Payout, Fraction.Zero))
            yield return CurvePointReview.Against(curve.Direction, "above", curve.Points[^1].Payout, Fraction.Zero);
        if (curve.Points.Count > 1)
            yield break;
        foreach (var (end, member) in new[] { (curve.Below, "below"), (curve.Above, "above") })
            if (end == CurveEnd.Extrapolate)
                yield return Issue.Error(
                    IssueCodes.CurveInvalid, member, "The end is extrapolated from one point; a line needs two.", "State a second point, or hold the payout.");
    }

    private static bool FallsWithoutEnd(LinearCurve curve) => curve.Points.Count > 1
        && ((curve.Below == CurveEnd.Extrapolate && curve.Points[0].Payout < curve.Points[1].Payout)
            || (curve.Above == CurveEnd.Extrapolate && curve.Points[^1].Payout < curve.Points[^2].Payout));
}
