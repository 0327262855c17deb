using CompPlan.Attribution;

namespace CompPlan.Validation;

/// <summary>A linear model has no terms and so no faults; the validator is there so that every model has one.</summary>
internal sealed class LinearModelValidator : ComponentValidator<LinearModel>;
