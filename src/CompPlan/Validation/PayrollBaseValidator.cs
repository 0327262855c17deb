using CompPlan.Funding;

namespace CompPlan.Validation;

/// <summary>A share of the salaries is zero or more.</summary>
internal sealed class PayrollBaseValidator : ComponentValidator<PayrollBase>
{
    public PayrollBaseValidator() => Each(report => report.Add(FundingReview.NegativeRate(report.Component.Rate, "rate")));
}
