using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a unit of presence alone can tell.</summary>
internal sealed class PresenceValidator<T> : ComponentValidator<T>
    where T : PresenceRule
{
    private static readonly Fraction s_least = Fraction.Of(1, 1_000_000_000);

    public PresenceValidator() =>
        Check(
            "rounding.step",
            IssueCodes.NumberRange,
            rule => rule.Rounding is null || (rule.Rounding.Step >= s_least && rule.Rounding.Step <= Fraction.One && (Fraction.One / rule.Rounding.Step).IsWhole),
            rule => $"The factor is rounded to steps of {rule.Rounding!.Step}; the whole is a whole number of steps, at most 1,000,000,000.",
            "State a step such as 0.01 % or 1 % of the whole.");
}
