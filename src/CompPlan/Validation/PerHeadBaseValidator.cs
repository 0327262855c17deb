using CompPlan.Funding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What each person brings is a sound base.</summary>
internal sealed class PerHeadBaseValidator : ComponentValidator<PerHeadBase>
{
    public PerHeadBaseValidator()
    {
        Each(report => report.Add(FundingReview.OfBase(report.Component.Each, "of")));
        Check(
            "of",
            IssueCodes.OptionConflict,
            head => !head.Each.WithInner("").Any(one => one.Base is PerHeadBase or PayrollBase or TargetBonusesBase),
            _ => "An amount per head multiplies by the people who take part, and so does what it multiplies.",
            "State what one person adds: an amount, or a share of a measure.");
    }
}
