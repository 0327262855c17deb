using CompPlan.Funding;

namespace CompPlan.Validation;

/// <summary>What each person brings is a sound base.</summary>
internal sealed class PerHeadBaseValidator : ComponentValidator<PerHeadBase>
{
    public PerHeadBaseValidator() => Each(report => report.Add(FundingReview.OfBase(report.Component.Each, "of")));
}
