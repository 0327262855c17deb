using System.Globalization;
using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What every list of bands must satisfy: each begins where the one before it ends, and none pays less than nothing.</summary>
internal static class BandReview
{
    internal static IEnumerable<Issue> Of(PayoutCurve curve, ValueList<CurveBand> bands)
    {
        if (bands.Count == 0)
            yield return Issue.Error(IssueCodes.EmptyList, "bands", "The list is empty; a curve of bands has at least one.", "State at least one band.");
        for (var i = 0; i < bands.Count; i++)
            foreach (var issue in Ends(bands[i], i, i == bands.Count - 1)
                .Concat(i == 0 ? [] : Border(bands[i - 1], bands[i], i))
                .Concat(Amounts(curve, bands[i], i)))
                yield return issue;
    }

    /// <summary>The member in which a band states what it pays.</summary>
    internal static string Member(CurveBand band) => band.Payment switch
    {
        BandPayment.Rate => "rate",
        BandPayment.Spread => "amount",
        _ => "flat",
    };

    internal static string At(int index, string member) => string.Create(CultureInfo.InvariantCulture, $"bands[{index}].{member}");

    private static IEnumerable<Issue> Ends(CurveBand band, int index, bool last)
    {
        if (band.To <= band.From)
            yield return Issue.Error(
                IssueCodes.CurveInvalid, At(index, "to"), $"The band goes from {band.From} to {band.To}; it ends above its beginning.", "State an end above the beginning.");
        if (band.To is null && (!last || band.Payment == BandPayment.Spread))
            yield return Issue.Error(
                IssueCodes.MissingField,
                At(index, "to"),
                last ? "An amount is spread over a band without an end." : "The band has no end and another one follows it.",
                "State where the band ends.");
    }

    private static IEnumerable<Issue> Border(CurveBand before, CurveBand band, int index)
    {
        if (band.From < before.From)
            yield return Invalid(index, $"The band begins at {band.From}, below the {before.From} of the band before it.", "Sort the bands by where they begin.");
        else if (before.To is { } to && band.From > to)
            yield return Invalid(
                index,
                $"What lies between {to} and {band.From} is in no band.",
                "Let the band begin where the one before it ends; \"side\" says to which of the two the boundary belongs.");
        else if (before.To is { } end && band.From < end)
            yield return Invalid(
                index,
                $"What lies between {band.From} and {end} is in two bands.",
                "Let the band begin where the one before it ends; \"side\" says to which of the two the boundary belongs.");
    }

    private static Issue Invalid(int index, string message, string remedy) => Issue.Error(IssueCodes.CurveInvalid, At(index, "from"), message, remedy);

    private static IEnumerable<Issue> Amounts(PayoutCurve curve, CurveBand band, int index)
    {
        if (band.Value.Sign < 0)
            yield return Issue.Error(
                IssueCodes.NumberRange, At(index, Member(band)), $"The band pays {band.Value}; a band adds zero or more.", "State zero or more; a payout that falls is a line with a falling stretch.");
        foreach (var (bound, member) in new[] { (band.Min, "min"), (band.Max, "max") })
            if (bound is { Sign: < 0 })
                yield return BoundReview.Negative(At(index, member), bound.Value, curve.Pays);
        if (band.Min > band.Max)
            yield return Issue.Error(
                IssueCodes.CapBelowFloor,
                At(index, "max"),
                $"The greatest part {band.Max} lies below the least part {band.Min}{CurveIssues.Scale(curve.Pays)}.",
                "State a greatest part that is not below the least one.");
    }
}
