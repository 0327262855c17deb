using CompPlan.Curves;

namespace CompPlan.Validation;

/// <summary>The bands of a marginal curve follow each other without gap or overlap; since their parts add up it never falls.</summary>
internal sealed class MarginalCurveValidator : ComponentValidator<MarginalCurve>
{
    public MarginalCurveValidator()
    {
        Each(report => report.Add(CurveIssues.Options(report.Component).Concat(OptionReview.Of(report.Component.Side, "side"))));
        Each(report => report.Add(CurveIssues.NeverFalls(report.Component)));
        Each(report => report.Add(BandReview.Of(report.Component, report.Component.Bands)));
        Each(report => report.Add(BoundReview.Of(null, report.Component.Cap, report.Component.Pays)));
    }
}
