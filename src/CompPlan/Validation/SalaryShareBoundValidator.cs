using CompPlan.Distribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A cap as a share of the salary is not negative.</summary>
internal sealed class SalaryShareBoundValidator : ComponentValidator<SalaryShareBound>
{
    public SalaryShareBoundValidator() => Check(
        "value", IssueCodes.BoundNegative, cap => cap.Share.Sign >= 0, cap => $"The cap is {cap.Share * 100} percent; a cap is zero or more.", "State a share of zero or more.");
}
