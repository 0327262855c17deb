using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a rule of minimum presence alone can tell.</summary>
internal sealed class MinimumPresenceValidator : ComponentValidator<MinimumPresence>
{
    /// <summary>More than the hours of a year.</summary>
    private const int Most = 10_000;

    public MinimumPresenceValidator() =>
        Check(
            "least",
            IssueCodes.NumberRange,
            rule => rule.Least.Sign > 0 && rule.Least <= Most,
            rule => $"The least presence is {rule.Least}; it is above 0 and at most 10,000.",
            "State it in the unit in which the bonus counts presence; for no minimum state everyMember.");
}
