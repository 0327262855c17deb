using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The points of a linear curve are sorted and go the stated way, its ends fit them, its bounds fit each other.</summary>
internal sealed class LinearCurveValidator : ComponentValidator<LinearCurve>
{
    public LinearCurveValidator()
    {
        Each(report => report.Add(CurveIssues.Options(report.Component)
            .Concat(OptionReview.Of(report.Component.Below, "below"))
            .Concat(OptionReview.Of(report.Component.Above, "above"))));
        Each(report => report.Add(CurvePointReview.Of(report.Component, report.Component.Points, "points")));
        Each(report => report.Add(Ends(report.Component)));
        Each(report => report.Add(BoundReview.Of(report.Component.Floor, report.Component.Cap, report.Component.Pays)));
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
            curve => $"The floor is {curve.Floor}{CurveIssues.Scale(curve.Pays)} and an end pays nothing; both cannot hold.",
            "Hold the payout at that end, or remove the floor.");
    }

    private static IEnumerable<Issue> Ends(LinearCurve curve)
    {
        if (curve.Points.Count == 0)
            yield break;
        if (curve.Below == CurveEnd.Nothing && CurveIssues.GoesAgainst(curve.Direction, Fraction.Zero, curve.Points[0].Payout))
            yield return CurveIssues.Against(curve, "below", Fraction.Zero, curve.Points[0].Payout);
        if (curve.Above == CurveEnd.Nothing && CurveIssues.GoesAgainst(curve.Direction, curve.Points[^1].Right, Fraction.Zero))
            yield return CurveIssues.Against(curve, "above", curve.Points[^1].Right, Fraction.Zero);
        foreach (var (end, nearest, member) in new[] { (curve.Below, curve.Points[0], "below"), (curve.Above, curve.Points[^1], "above") })
            if (end == CurveEnd.Extrapolate && curve.Points.Count == 1)
                yield return Issue.Error(
                    IssueCodes.CurveInvalid, member, "The end is extrapolated from one point; a line needs two.", "State a second point, or hold the payout.");
            else if (end == CurveEnd.Extrapolate && nearest.After is not null)
                yield return Issue.Error(
                    IssueCodes.CurveInvalid, member, "The end is extrapolated past a jump: the line through the nearest points does not meet its outer side.", "Hold the payout, or state a point beyond the jump.");
    }

    private static bool FallsWithoutEnd(LinearCurve curve) => curve.Points.Count > 1
        && ((curve.Below == CurveEnd.Extrapolate && curve.Points[0].Right < curve.Points[1].Payout)
            || (curve.Above == CurveEnd.Extrapolate && curve.Points[^1].Payout < curve.Points[^2].Right));
}
