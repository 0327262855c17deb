using CompPlan.Measures;

namespace CompPlan.Validation;

/// <summary>A reported measure has an id, and its currency exists where it is an amount.</summary>
internal sealed class ReportedMeasureValidator : ComponentValidator<ReportedMeasure>
{
    public ReportedMeasureValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Id, "id").Concat(OptionReview.Of(report.Component.Combine, "combine"))));
        Each(report => report.Add(CurrencyReview.OfUnit(report.Component.Unit, "unit")));
    }
}
