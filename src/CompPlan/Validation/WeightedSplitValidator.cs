using CompPlan.Splits;

namespace CompPlan.Validation;

/// <summary>A split by weights names each department once, with weights that fit their unit.</summary>
internal sealed class WeightedSplitValidator : ComponentValidator<WeightedSplit>
{
    public WeightedSplitValidator()
    {
        Each(report => report.Add(IdReview.Of(report.Component.Departments, "weights", "department")));
        Each(report => report.Add(WeightReview.Of(
            report.Component.Weights.Unit, [.. report.Component.Weights.Items.Select(item => item.Value)], "weights", "weight")));
    }
}
