using CompPlan.Funding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A fixed amount is zero or more.</summary>
internal sealed class FixedBaseValidator : ComponentValidator<FixedBase>
{
    public FixedBaseValidator() => Check(
        "amount", IssueCodes.NumberRange, fixedBase => fixedBase.Amount.Sign >= 0, fixedBase => $"The amount is {fixedBase.Amount}; a pool is zero or more.", "State an amount of zero or more.");
}
