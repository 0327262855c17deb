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
            Gen.Choose(1, 366).Select(days => (EligibilityRule)MinimumDays.Of(days)),
            Jobs.Select(jobs => (EligibilityRule)OnlyJobs.Of(jobs)),
            Jobs.Select(jobs => (EligibilityRule)ExceptJobs.Of(jobs))),
        rule => rule is EveryMember ? [] : [EveryMember.Of()]);

    /// <summary>Also minimum days outside 1 to 366, and jobs that are none, twice, or no text to show.</summary>
    public static Gen<EligibilityRule> Broken() => Gen.OneOf(
        Gen.Elements(0, -1, 367, int.MinValue).Select(days => (EligibilityRule)MinimumDays.Of(days)),
        Gen.Elements<string[]>([], ["fitter", "fitter"], ["fitter", "Fitter"], [""], ["two\nlines"]).Select(jobs => (EligibilityRule)OnlyJobs.Of(jobs)));

    /// <summary>Some of the jobs that <see cref="FactsGenerators"/> gives, and one that nobody has.</summary>
    private static Gen<string[]> Jobs => Gen.Elements<string[]>(["fitter"], ["buyer"], ["buyer", "fitter"], ["head of nothing"]);

    public static Arbitrary<ValueList<AbsenceTerm>> Terms() => Arb.From(
        from sick in Gen.Elements(true, false)
        from parental in Gen.Elements(true, false)
        from unpaid in Gen.Elements(true, false)
        select ValueList<AbsenceTerm>.Of(
            [AbsenceTerm.Of("sick", sick), AbsenceTerm.Of("parental", parental), AbsenceTerm.Of("unpaid", unpaid)]));
}
