using CompPlan.Funding;
using CompPlan.Rounding;

namespace CompPlan.Validation;

/// <summary>A share of a measure is zero or more, and so is its hurdle.</summary>
internal sealed class ShareBaseValidator : ComponentValidator<ShareBase>
{
    public ShareBaseValidator()
    {
        Each(report => report.Add(FundingReview.NegativeRate(report.Component.Rate, "rate")));
        Each(report => report.Add(FundingReview.NegativeAmount(report.Component.Hurdle ?? Money.Zero, "hurdle")));
    }
}
