using CompPlan.Measures;

namespace CompPlan.Validation;

/// <summary>A sum adds at least one measure, and none twice.</summary>
internal sealed class SumMeasureValidator : DerivedMeasureValidator<SumMeasure>
{
    public SumMeasureValidator() => Each(report => report.Add(IdReview.Of(report.Component.Terms, "terms")));
}
