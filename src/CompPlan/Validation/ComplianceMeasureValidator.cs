using CompPlan.Measures;

namespace CompPlan.Validation;

/// <summary>A measure of compliance has an id, names a commitment and says which of its figures it takes.</summary>
internal sealed class ComplianceMeasureValidator : ComponentValidator<ComplianceMeasure>
{
    public ComplianceMeasureValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Id, "id")));
        Each(report => report.Add(IdReview.Form(report.Component.Commitment, "commitment")));
        Each(report => report.Add(OptionReview.Of(report.Component.Result, "result")));
    }
}
