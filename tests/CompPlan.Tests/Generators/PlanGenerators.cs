using CompPlan.Commitments;
using CompPlan.Distribution;
using CompPlan.Funding;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Plans put together from the sound parts of every family. The parts need not fit each other, since documents state whatever an
/// author states; the shrinker leaves parts out.
/// </summary>
public static class PlanGenerators
{
    public static Arbitrary<PlanDraft> Plans() => Arb.From(Draft, Shrink);

    private static Gen<Bonus> BonusOf(int number) =>
        from cadence in CalendarGenerators.Cadences().Generator
        from eligibility in EligibilityGenerators.Rules().Generator
        from score in Gen.OneOf(ScoreGenerators.Sound, ScoreGenerators.Free)
        from funding in FundingGenerators.Of(new FundingScope(Registers.Eur, s_measures, score.Root, true, true))
        from split in SplitGenerators.Sound
        from distribution in DistributionGenerators.Sound
        from presence in EligibilityGenerators.Presence("desk")
        from name in Name
        select Bonus.Of($"bonus-{number}", cadence, eligibility, score.Root, funding, split, distribution, name).WithPresence(presence);

    private static readonly Measure[] s_measures =
    [
        ReportedMeasure.Of("profit", null, Unit.Amount("EUR"), Cadence.Monthly, Combination.Sum), ReportedMeasure.Of("g1", null, Unit.Count, Cadence.Monthly, Combination.Sum),
    ];

    private static Gen<SharedCap> SharedOf =>
        from amount in Gen.Choose(0, 1_000_000)
        from per in CalendarGenerators.Cadences().Generator
        select SharedCap.Of("shared", per, AmountLimit.Of(Money.Of(amount, Registers.Eur)), "bonus-0", "bonus-1");

    private static Gen<string?> Name => Gen.Elements(null, "A", "Prime d’équipe", "=1+1", "\"\\/ \t\u0000\u2028", "𝒜\uD800");

    private static Gen<PlanDraft> Draft =>
        from calendar in CalendarGenerators.Calendars().Generator
        from payout in CalendarGenerators.Payouts().Generator
        from first in CalendarGenerators.Dates().Generator
        from open in Gen.Elements(true, false)
        from version in Gen.Choose(1, 40)
        from absences in EligibilityGenerators.Terms().Generator
        from measures in MeasureGenerators.Sound.ListOf(2)
        from hours in OpeningHoursGenerators.Hours().Generator.ListOf(1)
        from promises in Gen.Choose(0, 2).SelectMany(count => Gen.CollectToList(Enumerable.Range(0, count), i => CommitmentGenerators.Sound($"promise-{i}")))
        from goals in Gen.Choose(0, 2).SelectMany(count => Gen.CollectToList(Enumerable.Range(0, count), i => ScoreGenerators.GoalOf($"goal-{i}")))
        from rules in AttributionGenerators.Rules().Generator.ListOf(1)
        from bonuses in Gen.Choose(0, 2).SelectMany(count => Gen.CollectToList(Enumerable.Range(0, count), BonusOf))
        from shared in SharedOf.ListOf(1)
        from shares in Gen.Elements(true, false)
        from personal in DistributionGenerators.Cap
        from name in Name
        select PlanDraft.Of("plan", "EUR", "Europe/Paris", calendar, payout, first)
            .WithName(name)
            .WithVersion(version)
            .WithEffective(first, open ? null : first.PlusYears(1))
            .WithDepartments(Department.Of("d1", name), Department.Of("d2"), Department.Of("d3"))
            .WithAbsences(absences)
            .WithOpeningHours(hours)
            .WithLeadQualities(LeadQuality.Of("hot", "Asked for an offer."), LeadQuality.Of("warm", name ?? "Read about prices."))
            .WithCommitments(promises)
            .WithMeasures(measures)
            .WithGoals(goals)
            .WithAttribution(rules)
            .WithBonuses(bonuses)
            .WithSharedCaps(shares ? shared : [])
            .WithCeilings(shares ? [DistributionGenerators.Yearly] : [])
            .WithPersonalCaps(shares ? [PersonalCap.Of("both", Cadence.Annual, personal, bonuses.Select(bonus => bonus.Id))] : []);

    private static IEnumerable<PlanDraft> Shrink(PlanDraft plan)
    {
        foreach (var bonus in plan.Bonuses)
            yield return plan.WithBonuses(plan.Bonuses.Where(other => other != bonus));
        foreach (var goal in plan.Goals)
            yield return plan.WithGoals(plan.Goals.Where(other => other != goal));
        if (plan.Attribution.Count > 0)
            yield return plan.WithAttribution();
        if (plan.Measures.Count > 0)
            yield return plan.WithMeasures(plan.Measures.Skip(1));
        if (plan.Name is not null)
            yield return plan.WithName(null);
    }
}
