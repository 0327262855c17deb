using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>The table of eligibility rules.</summary>
internal static class EligibilityFamily
{
    public static Family<EligibilityRule> All { get; } = Family<EligibilityRule>.Of(
        new EveryMemberCodec(),
        new MemberOnLastDayCodec(),
        new MinimumDaysCodec(),
        new OnlyJobsCodec(),
        new ExceptJobsCodec(),
        new MinimumPresenceCodec(),
        new MemberOnDayCodec(),
        new OnlyContractsCodec(),
        new ExceptContractsCodec(),
        new UnbrokenSeniorityCodec(),
        new AddedSeniorityCodec(),
        new AllOfRulesCodec());
}
