using CompPlan.Attribution;

namespace CompPlan.Validation;

/// <summary>A linear model says what it counts.</summary>
internal sealed class LinearModelValidator : ComponentValidator<LinearModel>
{
    public LinearModelValidator() => Each(report => report.Add(OptionReview.Of(report.Component.Over, "over")));
}
