using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Findings that every kind of curve can have, and how they are said.</summary>
internal static class CurveIssues
{
    /// <summary>The options that every curve states.</summary>
    internal static IEnumerable<Issue> Options(PayoutCurve curve) =>
        OptionReview.Of(curve.Axis, "axis").Concat(OptionReview.Of(curve.Direction, "direction")).Concat(OptionReview.Of(curve.Pays, "pays"));

    /// <summary>Whether going from <paramref name="earlier"/> to <paramref name="later"/>, in rising x, contradicts the direction.</summary>
    internal static bool GoesAgainst(CurveDirection direction, Fraction earlier, Fraction later) => direction switch
    {
        CurveDirection.Rising => later < earlier,
        CurveDirection.Falling => later > earlier,
        _ => false,
    };

    /// <summary>A payout that goes against the stated direction.</summary>
    internal static Issue Against(PayoutCurve curve, string path, Fraction earlier, Fraction later) => Issue.Error(
        IssueCodes.CurveInvalid,
        path,
        $"The payout goes from {earlier} to {later}{Scale(curve.Pays)} as x grows, on a curve stated as {(curve.Direction == CurveDirection.Rising ? "rising" : "falling")}.",
        "Mend the payout or the end, or state the direction that is meant: \"rising\", \"falling\" or \"nonMonotone\".");

    /// <summary>A curve whose parts add up is stated as falling.</summary>
    internal static IEnumerable<Issue> NeverFalls(PayoutCurve curve) => curve.Direction == CurveDirection.Falling
        ? [Issue.Error(
            IssueCodes.CurveInvalid,
            "direction",
            "The parts add up as x grows, so the payout never falls; the curve is stated as falling.",
            "State \"rising\"; a payout that falls is a line or a list of steps.")]
        : [];

    /// <summary>A payout below zero.</summary>
    internal static Issue Negative(string path, Fraction payout, PayoutUnit pays) => Issue.Error(
        IssueCodes.NumberRange, path, $"The payout is {payout}{Scale(pays)}; a goal pays zero or more.", "State a payout of zero or more.");

    /// <summary>
    /// A cap below what the curve pays at the target: as <paramref name="target"/>, the place on the axis where the target is reached,
    /// stands, the cap would cut the very payout that the target promises.
    /// </summary>
    internal static IEnumerable<Issue> CapBelowTarget(PayoutCurve curve, Fraction target, string path) =>
        curve.Cap is { } cap && curve.Read(target).Unbounded is var promised && promised > cap
            ? [Issue.Error(
                IssueCodes.CapBelowTarget,
                Issue.Join(path, "cap"),
                $"The cap {cap} lies below the payout {promised}{Scale(curve.Pays)} of the curve at target; the target could never pay what the curve states.",
                "State a cap that is not below the payout at target, or let the curve pay no more than its cap.")]
            : [];

    /// <summary>How to read a payout in a message.</summary>
    internal static string Scale(PayoutUnit pays) => pays == PayoutUnit.Points ? "" : " (1 = 100 %)";
}
