using CompPlan.Funding;

namespace CompPlan.Validation;

/// <summary>A fixed amount is zero or more.</summary>
internal sealed class FixedBaseValidator : ComponentValidator<FixedBase>
{
    public FixedBaseValidator() => Each(report => report.Add(FundingReview.NegativeAmount(report.Component.Amount, "amount")));
}
