using CompPlan.Distribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A fixed bound is not negative, and says how it is prorated.</summary>
internal sealed class AmountBoundValidator : ComponentValidator<AmountBound>
{
    public AmountBoundValidator()
    {
        Check(
            "amount", IssueCodes.BoundNegative, bound => bound.Amount.Sign >= 0, bound => $"The bound is {bound.Amount}; a bound is zero or more.", "State an amount of zero or more.");
        Each(report => report.Add(OptionReview.Of(report.Component.Proration, "proration")));
    }
}
