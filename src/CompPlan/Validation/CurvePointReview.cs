using System.Globalization;
using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What every list of points or steps must satisfy, whatever the curve does between them.</summary>
internal static class CurvePointReview
{
    /// <summary>
    /// An empty list, x not strictly rising, negative payouts, and payouts and jumps that go against the stated direction.
    /// <paramref name="list"/> is the member that holds the points.
    /// </summary>
    internal static IEnumerable<Issue> Of(PayoutCurve curve, ValueList<CurvePoint> points, string list)
    {
        if (points.Count == 0)
            yield return Issue.Error(IssueCodes.EmptyList, list, "The list is empty; a curve has at least one point.", "State at least one point.");
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Payout.Sign < 0)
                yield return CurveIssues.Negative(At(list, i, "payout"), points[i].Payout, curve.Pays);
            foreach (var issue in Jump(curve, points[i], list, i))
                yield return issue;
            if (i == 0)
                continue;
            if (points[i].X <= points[i - 1].X)
                yield return Issue.Error(
                    IssueCodes.CurveInvalid,
                    At(list, i, "x"),
                    $"The x {points[i].X} does not lie above the {points[i - 1].X} before it; each x stands once, in rising order.",
                    "Sort the points by x and state each x once; two payouts at one x are one point with \"after\" and \"side\".");
            else if (CurveIssues.GoesAgainst(curve.Direction, points[i - 1].Right, points[i].Payout))
                yield return CurveIssues.Against(curve, At(list, i, "payout"), points[i - 1].Right, points[i].Payout);
        }
    }

    private static IEnumerable<Issue> Jump(PayoutCurve curve, CurvePoint point, string list, int index)
    {
        if (point.After is not { } after)
            yield break;
        if (curve is StepCurve)
            yield return Issue.Error(
                IssueCodes.OptionConflict, At(list, index, "after"), "A step has one payout; the step after it has the next one.", "State the second payout as a step of its own.");
        foreach (var issue in OptionReview.Of(point.Side ?? default, At(list, index, "side")))
            yield return issue;
        if (after.Sign < 0)
            yield return CurveIssues.Negative(At(list, index, "after"), after, curve.Pays);
        if (CurveIssues.GoesAgainst(curve.Direction, point.Payout, after))
            yield return CurveIssues.Against(curve, At(list, index, "after"), point.Payout, after);
    }

    private static string At(string list, int index, string member) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].{member}");
}
