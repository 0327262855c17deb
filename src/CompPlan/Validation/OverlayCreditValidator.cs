using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The budget of overlay credit is above zero and at most the whole deal.</summary>
internal sealed class OverlayCreditValidator : ComponentValidator<OverlayCredit>
{
    public OverlayCreditValidator() => Check(
        "value",
        IssueCodes.NumberRange,
        use => use.Share.Sign > 0 && use.Share <= Fraction.One,
        use => $"The budget is {use.Share * 100} percent of a deal; it is above zero and at most 100 percent.",
        "State a share of the deal, or another use.");
}
