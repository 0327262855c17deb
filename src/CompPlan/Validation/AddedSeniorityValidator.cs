using System.Globalization;
using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a rule of added seniority alone can tell.</summary>
internal sealed class AddedSeniorityValidator : ComponentValidator<AddedSeniority>
{
    public AddedSeniorityValidator()
    {
        Check(
            "lookBackMonths",
            IssueCodes.NumberRange,
            rule => rule.LookBackMonths is >= 1 and <= 600,
            rule => string.Create(CultureInfo.InvariantCulture, $"The rule looks back {rule.LookBackMonths} months; it is 1 to 600."),
            "State the months up to the day in which contracts are added up, such as 12 or 24.");
        Check(
            "days",
            IssueCodes.NumberRange,
            rule => rule.Days >= 1 && rule.Days <= 31L * rule.LookBackMonths,
            rule => string.Create(CultureInfo.InvariantCulture, $"The least number of days is {rule.Days}; it is at least 1 and fits into {rule.LookBackMonths} months."),
            "State calendar days of membership, such as 90 for three months; for no seniority state everyMember.");
        Each(report => report.Add(EligibilityDayReview.Of(report.Component.On)));
        Each(report => report.Add(ContractReview.OfAny(report.Component.Contracts, "contracts")));
    }
}
