using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A product multiplies at least one measure, none twice, and something with it.</summary>
internal sealed class ProductMeasureValidator : DerivedMeasureValidator<ProductMeasure>
{
    public ProductMeasureValidator()
    {
        Each(report => report.Add(IdReview.Of(report.Component.Factors, "factors")));
        Check(
            "times",
            IssueCodes.MissingField,
            product => product.Factors.Count != 1 || product.Times is not null,
            product => $"'{product.Id}' multiplies '{product.Factors[0]}' by nothing.",
            "State a second factor or the constant that the measure is multiplied by.");
    }
}
