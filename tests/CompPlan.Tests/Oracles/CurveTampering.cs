namespace CompPlan.Tests.Oracles;

/// <summary>Wrong readings of a curve, each wrong in one thing: what a checker must refuse.</summary>
internal static class CurveTampering
{
    private static readonly Ratio s_little = Ratio.Of(1, 97);

    public static IEnumerable<CurveData> Of(CurveData curve)
    {
        yield return curve with { Segment = "point 9" };
        yield return curve with { Capped = !curve.Capped };
        yield return curve with { Unbounded = curve.Unbounded + s_little };
        if (curve.Used.Count > 0)
            yield return curve with
            {
                Points = [.. curve.Points.Select(point => point with { X = point.X + Ratio.Of(1, 89), Payout = point.Payout + s_little })],
            };
        for (var i = 0; i < curve.Parts.Count; i++)
        {
            yield return curve with { Parts = [.. curve.Parts.Where((_, other) => other != i)] };
            yield return With(curve, i, curve.Parts[i] with { Slice = curve.Parts[i].Slice + s_little });
            yield return With(curve, i, curve.Parts[i] with { Unbounded = curve.Parts[i].Unbounded + s_little });
            yield return With(curve, i, curve.Parts[i] with { Payout = curve.Parts[i].Payout + s_little });
            yield return With(curve, i, curve.Parts[i] with { Number = curve.Parts[i].Number + 1 });
        }
    }

    private static CurveData With(CurveData curve, int part, PartData changed) =>
        curve with { Parts = [.. curve.Parts.Select((one, other) => other == part ? changed : one)] };
}
