using CompPlan.People;

namespace CompPlan.Validation;

/// <summary>What a rule on a day alone can tell.</summary>
internal sealed class MemberOnDayValidator : ComponentValidator<MemberOnDay>
{
    public MemberOnDayValidator() => Each(report => report.Add(EligibilityDayReview.Of(report.Component.On)));
}
