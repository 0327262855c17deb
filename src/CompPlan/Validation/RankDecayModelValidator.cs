using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The ratio of a rank decay is above zero and at most one: a place further back never weighs more.</summary>
internal sealed class RankDecayModelValidator : ComponentValidator<RankDecayModel>
{
    public RankDecayModelValidator() => Check(
        "ratio",
        IssueCodes.NumberRange,
        model => model.Ratio.Sign > 0 && model.Ratio <= Fraction.One,
        model => $"The ratio is {model.Ratio * 100} percent; it is above zero and at most 100 percent.",
        "State what a touch weighs of the one after it.");
}
