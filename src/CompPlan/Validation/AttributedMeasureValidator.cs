using CompPlan.Measures;

namespace CompPlan.Validation;

/// <summary>An attributed measure has an id and names a rule and a department; its currency exists.</summary>
internal sealed class AttributedMeasureValidator : ComponentValidator<AttributedMeasure>
{
    public AttributedMeasureValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Id, "id")));
        Each(report => report.Add(IdReview.Form(report.Component.Attribution, "attribution")));
        Each(report => report.Add(IdReview.Form(report.Component.Department, "department")));
        Each(report => report.Add(CurrencyReview.OfUnit(report.Component.Unit, "unit")));
    }
}
