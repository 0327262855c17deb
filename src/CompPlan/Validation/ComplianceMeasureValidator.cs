using CompPlan.Curves;
using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A measure of compliance has an id, names a commitment and says which of its figures it takes; payouts need a curve.</summary>
internal sealed class ComplianceMeasureValidator : ComponentValidator<ComplianceMeasure>
{
    public ComplianceMeasureValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Id, "id")));
        Each(report => report.Add(IdReview.Form(report.Component.Commitment, "commitment")));
        Each(report => report.Add(OptionReview.Of(report.Component.Result, "result")));
        Check(
            "curve",
            IssueCodes.MissingField,
            measure => measure.Result != ComplianceResult.MeanPayout || measure.Curve is not null,
            measure => $"'{measure.Id}' is a mean payout, and no curve says what a lead pays.",
            "State the curve.");
        Check(
            "curve",
            IssueCodes.OptionConflict,
            measure => measure.Result == ComplianceResult.MeanPayout || measure.Curve is null,
            measure => $"'{measure.Id}' states a curve, and its result pays nothing by lead.",
            "Leave the curve out, or state the result \"meanPayout\".");
        Check(
            "curve.axis",
            IssueCodes.OptionConflict,
            measure => measure.Curve?.Axis is null or CurveAxis.Value,
            _ => "The curve reads an attainment and is given a time.",
            "State the axis \"value\".");
        Each(report => report.Add(report.Component.Curve is { } curve ? CurveReview.Of(curve, "curve") : []));
    }
}
