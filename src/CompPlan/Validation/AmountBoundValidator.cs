using CompPlan.Distribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A fixed cap is not negative.</summary>
internal sealed class AmountBoundValidator : ComponentValidator<AmountBound>
{
    public AmountBoundValidator() => Check(
        "amount", IssueCodes.BoundNegative, cap => cap.Amount.Sign >= 0, cap => $"The cap is {cap.Amount}; a cap is zero or more.", "State an amount of zero or more.");
}
