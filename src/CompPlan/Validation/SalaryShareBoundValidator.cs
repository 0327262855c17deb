using CompPlan.Distribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A bound as a share of the salary is not negative.</summary>
internal sealed class SalaryShareBoundValidator : ComponentValidator<SalaryShareBound>
{
    public SalaryShareBoundValidator() => Check(
        "value", IssueCodes.BoundNegative, bound => bound.Share.Sign >= 0, bound => $"The bound is {bound.Share * 100} percent; a bound is zero or more.", "State a share of zero or more.");
}
