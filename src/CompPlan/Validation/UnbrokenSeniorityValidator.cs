using System.Globalization;
using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a rule of unbroken seniority alone can tell.</summary>
internal sealed class UnbrokenSeniorityValidator : ComponentValidator<UnbrokenSeniority>
{
    public UnbrokenSeniorityValidator()
    {
        Check(
            "months",
            IssueCodes.NumberRange,
            rule => rule.Months is >= 1 and <= 600,
            rule => string.Create(CultureInfo.InvariantCulture, $"The least number of months is {rule.Months}; it is 1 to 600."),
            "State whole months of membership; for no seniority state everyMember.");
        Each(report => report.Add(EligibilityDayReview.Of(report.Component.On)));
        Each(report => report.Add(ContractReview.OfAny(report.Component.Contracts, "contracts")));
    }
}
