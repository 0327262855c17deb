using CompPlan.People;
using CompPlan.Rounding;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>Eligibility rules, valid and slightly broken, and terms for the types of absence that <see cref="FactsGenerators"/> gives.</summary>
public static class EligibilityGenerators
{
    public static Arbitrary<EligibilityRule> Rules() => Arb.From(
        Gen.Frequency(
            (6, Gen.Constant((EligibilityRule)EveryMember.Of())),
            (2, Gen.Constant((EligibilityRule)MemberOnLastDay.Of())),
            (2, Gen.Choose(1, 366).Select(days => (EligibilityRule)MinimumDays.Of(days))),
            (1, Jobs.Select(jobs => (EligibilityRule)OnlyJobs.Of(jobs))),
            (2, Jobs.Select(jobs => (EligibilityRule)ExceptJobs.Of(jobs))),
            (2, Single),
            (1, AllOf)),
        rule => rule is EveryMember ? [] : rule is AllOfRules all ? all.Rules : [EveryMember.Of()]);

    private static Gen<EligibilityRule> Single => Gen.OneOf(
        Gen.Choose(1, 60).Select(least => (EligibilityRule)MinimumPresence.Of(Fraction.Of(least, 4))),
        from day in Day from anywhere in Gen.Elements(true, false) from present in Gen.Elements(true, false) select (EligibilityRule)MemberOnDay.Of(day, anywhere, present),
        Contracts.Select(contracts => (EligibilityRule)OnlyContracts.Of(contracts)),
        Contracts.Select(contracts => (EligibilityRule)ExceptContracts.Of(contracts)),
        from months in Gen.Choose(1, 14) from day in Day from contracts in Gen.OneOf(Gen.Constant<string[]>([]), Contracts)
        select (EligibilityRule)UnbrokenSeniority.Of(months, day).WithContracts(contracts),
        from days in Gen.Choose(1, 200) from months in Gen.Choose(7, 24) from day in Day from contracts in Gen.OneOf(Gen.Constant<string[]>([]), Contracts)
        select (EligibilityRule)AddedSeniority.Of(days, months, day).WithContracts(contracts));

    private static Gen<EligibilityRule> AllOf =>
        from rules in Gen.OneOf(
            Single,
            Jobs.Select(jobs => (EligibilityRule)ExceptJobs.Of(jobs)),
            Gen.Constant((EligibilityRule)MemberOnLastDay.Of()),
            Gen.Choose(1, 60).Select(days => (EligibilityRule)MinimumDays.Of(days))).ListOf(3)
        from count in Gen.Choose(2, 3)
        select (EligibilityRule)AllOfRules.Of(rules.Take(count));

    private static Gen<EligibilityDay> Day =>
        from last in Gen.Elements(true, false)
        from later in Gen.Elements(0, 0, 31)
        select (last ? EligibilityDay.LastDay : EligibilityDay.FirstDay).WithDaysLater(later);

    private static Gen<string[]> Contracts => Gen.Elements<string[]>(["permanent"], ["apprentice"], ["apprentice", "permanent"]);

    /// <summary>Units of presence, most often none; <paramref name="desk"/> is the id of opening hours, and null where there are none.</summary>
    public static Gen<PresenceRule?> Presence(string? desk) =>
        from step in Gen.Elements<int?>(null, null, 100, 10_000)
        from target in Gen.Elements<TargetProration?>(null, TargetProration.Membership, TargetProration.Presence)
        from kind in Gen.Choose(0, 8)
        let rounding = step is { } parts ? RoundingRule.Of(Fraction.Of(1, parts), MidpointRule.HalfUp) : null
        select kind switch
        {
            0 => (PresenceRule?)PresenceInDays.Of(rounding, target),
            1 => PresenceInMonths.Of(MonthParts.CalendarDays, rounding, target),
            2 => PresenceInMonths.Of(MonthParts.Thirtieths, rounding, target),
            3 when desk is not null => PresenceInWorkingDays.Of(desk, rounding, target),
            4 when desk is not null => PresenceInHours.Of(desk),
            _ => null,
        };

    /// <summary>Also minimum days outside 1 to 366, and jobs that are none, twice, or no text to show.</summary>
    public static Gen<EligibilityRule> Broken() => Gen.OneOf(
        Gen.Elements(0, -1, 367, int.MinValue).Select(days => (EligibilityRule)MinimumDays.Of(days)),
        Gen.Elements(0, 601).Select(months => (EligibilityRule)UnbrokenSeniority.Of(months, EligibilityDay.LastDay)),
        Gen.Elements(0, 400).Select(days => (EligibilityRule)AddedSeniority.Of(days, 12, EligibilityDay.LastDay.WithDaysLater(-1))),
        Gen.Constant((EligibilityRule)AllOfRules.Of([EveryMember.Of()])),
        Gen.Constant((EligibilityRule)OnlyContracts.Of(["a b", "x", "X"])),
        Gen.Elements<string[]>([], ["fitter", "fitter"], ["fitter", "Fitter"], [""], ["two\nlines"]).Select(jobs => (EligibilityRule)OnlyJobs.Of(jobs)));

    /// <summary>Some of the jobs that <see cref="FactsGenerators"/> gives, and one that nobody has.</summary>
    private static Gen<string[]> Jobs => Gen.Elements<string[]>(["fitter"], ["buyer"], ["buyer", "fitter"], ["head of nothing"]);

    public static Arbitrary<ValueList<AbsenceTerm>> Terms() => Arb.From(
        from sick in Counting
        from parental in Counting
        from unpaid in Counting
        from salaries in Gen.Elements(AbsenceSalary.Contractual, AbsenceSalary.Contractual, AbsenceSalary.None, AbsenceSalary.Reconstructed).ListOf(3)
        select ValueList<AbsenceTerm>.Of(
            [
                AbsenceTerm.Of("sick", sick).WithSalary(salaries[0]), AbsenceTerm.Of("parental", parental).WithSalary(salaries[1]),
                AbsenceTerm.Of("unpaid", unpaid).WithSalary(salaries[2]),
            ]));

    private static Gen<AbsenceCounting> Counting => Gen.Elements(
        AbsenceCounting.Present, AbsenceCounting.Present, AbsenceCounting.Absent, AbsenceCounting.Absent, AbsenceCounting.Suspended);
}
