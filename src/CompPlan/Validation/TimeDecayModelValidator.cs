using System.Globalization;
using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A time decay has a half-life in range, in a unit that its ages are measured in.</summary>
internal sealed class TimeDecayModelValidator : ComponentValidator<TimeDecayModel>
{
    public TimeDecayModelValidator()
    {
        Each(report => report.Add(OptionReview.Of(report.Component.Age, "age")));
        Check(
            "halfLife",
            IssueCodes.NumberRange,
            model => model.HalfLife.IsInRange,
            model => string.Create(CultureInfo.InvariantCulture, $"The half-life is {model.HalfLife.Amount}; it is at least 1 and at most 36,600 days."),
            "State a half-life in that range.");
        Check(
            "halfLife",
            IssueCodes.OptionConflict,
            model => model.HalfLife.In(model.Age) is not null || !model.HalfLife.IsInRange,
            model => string.Create(
                CultureInfo.InvariantCulture,
                $"Age is measured in whole days, but the half-life of {model.HalfLife.Amount} seconds is no whole number of days."),
            "State the half-life in days, or measure age in exact seconds.");
    }
}
