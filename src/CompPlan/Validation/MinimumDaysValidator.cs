using System.Globalization;
using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a rule of minimum days alone can tell.</summary>
internal sealed class MinimumDaysValidator : ComponentValidator<MinimumDays>
{
    public MinimumDaysValidator() =>
        Check(
            "days",
            IssueCodes.NumberRange,
            rule => rule.Days is >= 1 and <= 366,
            rule => string.Create(CultureInfo.InvariantCulture, $"The least number of days is {rule.Days}; it is 1 to 366."),
            "State calendar days of membership in the period; for no minimum state everyMember.");
}
