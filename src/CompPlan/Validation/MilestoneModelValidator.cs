using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A milestone model names each milestone once, with weights that fit their unit.</summary>
internal sealed class MilestoneModelValidator : ComponentValidator<MilestoneModel>
{
    public MilestoneModelValidator()
    {
        Each(report => report.Add(IdReview.Of([.. report.Component.Weights.Select(item => item.Milestone.Name)], "weights", "milestone")));
        Each(report => report.Add(OptionReview.Of(report.Component.Timing, "timing")));
        Each(report => report.Add(OptionReview.Of(report.Component.NoTaker, "noTaker")));
        Each(report => report.Add(WeightReview.Of(
            report.Component.Unit, [.. report.Component.Weights.Select(item => item.Weight)], "weights", "weight")));
    }
}
