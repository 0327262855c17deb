using CompPlan.People;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>Eligibility rules, valid and slightly broken, and terms for the types of absence that <see cref="FactsGenerators"/> gives.</summary>
public static class EligibilityGenerators
{
    public static Arbitrary<EligibilityRule> Rules() => Arb.From(
        Gen.OneOf(
            Gen.Constant((EligibilityRule)EveryMember.Of()),
            Gen.Constant((EligibilityRule)MemberOnLastDay.Of()),
            Gen.Choose(1, 366).Select(days => (EligibilityRule)MinimumDays.Of(days))),
        rule => rule is EveryMember ? [] : [EveryMember.Of()]);

    /// <summary>Also minimum days outside 1 to 366.</summary>
    public static Gen<EligibilityRule> Broken() => Gen.Elements(0, -1, 367, int.MinValue).Select(days => (EligibilityRule)MinimumDays.Of(days));

    public static Arbitrary<ValueList<AbsenceTerm>> Terms() => Arb.From(
        from sick in Gen.Elements(true, false)
        from parental in Gen.Elements(true, false)
        from unpaid in Gen.Elements(true, false)
        select ValueList<AbsenceTerm>.Of(
            [AbsenceTerm.Of("sick", sick), AbsenceTerm.Of("parental", parental), AbsenceTerm.Of("unpaid", unpaid)]));
}
