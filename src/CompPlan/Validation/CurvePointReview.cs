using System.Globalization;
using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What every list of points or steps must satisfy, whatever the curve does between them.</summary>
internal static class CurvePointReview
{
    /// <summary>
    /// An empty list, x not strictly rising, negative payouts, and payouts that go against the stated direction.
    /// <paramref name="list"/> is the member that holds the points.
    /// </summary>
    internal static IEnumerable<Issue> Of(ValueList<CurvePoint> points, CurveDirection direction, string list)
    {
        if (points.Count == 0)
            yield return Issue.Error(IssueCodes.EmptyList, list, "The list is empty; a curve has at least one point.", "State at least one point.");
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Payout.Sign < 0)
                yield return Negative(At(list, i, "payout"), points[i].Payout);
            if (i == 0)
                continue;
            if (points[i].X <= points[i - 1].X)
                yield return Issue.Error(
                    IssueCodes.CurveInvalid, At(list, i, "x"), $"The x {points[i].X} does not lie above the {points[i - 1].X} before it; each x stands once, in rising order.", "Sort the points by x and state each x once.");
            else if (GoesAgainst(direction, points[i - 1].Payout, points[i].Payout))
                yield return Against(direction, At(list, i, "payout"), points[i - 1].Payout, points[i].Payout);
        }
    }

    /// <summary>The options that every curve states.</summary>
    internal static IEnumerable<Issue> Options(PayoutCurve curve) =>
        OptionReview.Of(curve.Axis, "axis").Concat(OptionReview.Of(curve.Direction, "direction"));

    /// <summary>Whether going from <paramref name="earlier"/> to <paramref name="later"/>, in rising x, contradicts the direction.</summary>
    internal static bool GoesAgainst(CurveDirection direction, Fraction earlier, Fraction later) => direction switch
    {
        CurveDirection.Rising => later < earlier,
        CurveDirection.Falling => later > earlier,
        _ => false,
    };

    /// <summary>A payout that goes against the stated direction.</summary>
    internal static Issue Against(CurveDirection direction, string path, Fraction earlier, Fraction later) => Issue.Error(
        IssueCodes.CurveInvalid,
        path,
        $"The payout goes from {earlier} to {later} (1 = 100 %) as x grows, on a curve stated as {(direction == CurveDirection.Rising ? "rising" : "falling")}.",
        "Mend the payout or the end, or state the direction that is meant: \"rising\", \"falling\" or \"nonMonotone\".");

    /// <summary>A payout below zero.</summary>
    internal static Issue Negative(string path, Fraction payout) => Issue.Error(
        IssueCodes.NumberRange, path, $"The payout is {payout} (1 = 100 %); a goal pays zero or more.", "State a payout of zero or more.");

    private static string At(string list, int index, string member) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].{member}");
}
