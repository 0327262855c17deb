using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>
/// The bands of a whole-amount curve follow each other without gap or overlap, the last has no end, and the payout goes the stated
/// way inside the bands and where one follows the other.
/// </summary>
internal sealed class WholeCurveValidator : ComponentValidator<WholeCurve>
{
    public WholeCurveValidator()
    {
        Each(report => report.Add(CurveIssues.Options(report.Component).Concat(OptionReview.Of(report.Component.Side, "side"))));
        Each(report => report.Add(BandReview.Of(report.Component, report.Component.Bands)));
        Each(report => report.Add(report.Component.Bands.SelectMany((band, i) => Band(report.Component, band, i))));
        Each(report => report.Add(Borders(report.Component)));
        Each(report => report.Add(BoundReview.Of(null, report.Component.Cap, report.Component.Pays)));
    }

    private static IEnumerable<Issue> Band(WholeCurve curve, CurveBand band, int index)
    {
        var last = index == curve.Bands.Count - 1;
        if (last && band.To is { } end)
            yield return Issue.Error(
                IssueCodes.CurveInvalid, BandReview.At(index, "to"), $"Nothing says what is paid above {end}.", "Let the last band have no end, or add a band for what lies above.");
        if (band.Payment == BandPayment.Spread)
            yield return Issue.Error(
                IssueCodes.OptionConflict, BandReview.At(index, "amount"), "An amount spread over a band works on the slice in it, and this curve works on all of x.", "State a \"rate\" or a \"flat\" amount, or a marginal curve.");
        if (band.Payment != BandPayment.Rate || band.Value.Sign <= 0)
            yield break;
        if (band.From.Sign < 0)
            yield return Issue.Error(
                IssueCodes.NumberRange, BandReview.At(index, "from"), $"The band begins at {band.From}, and a rate on the whole of an x below zero pays less than nothing.", "Let the first band begin at zero or above, or use a marginal curve.");
        if (curve.Direction == CurveDirection.Falling)
            yield return Issue.Error(
                IssueCodes.CurveInvalid, BandReview.At(index, "rate"), "A rate above zero pays more as x grows, on a curve stated as falling.", "State a flat amount, or the direction that is meant.");
    }

    private static IEnumerable<Issue> Borders(WholeCurve curve)
    {
        var before = Fraction.Zero;
        for (var i = 0; i < curve.Bands.Count; i++)
        {
            var band = curve.Bands[i];
            if (band.Payment == BandPayment.Spread)
                yield break;
            var here = curve.PartAt(i, band.From).Payout;
            if (CurveIssues.GoesAgainst(curve.Direction, before, here))
                yield return CurveIssues.Against(curve, BandReview.At(i, BandReview.Member(band)), before, here);
            if (band.To is { } to)
                before = curve.PartAt(i, to).Payout;
        }
    }
}
