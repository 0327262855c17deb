using CompPlan.Attribution;
using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Periods;
using CompPlan.Runs;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Generators;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What a later version of a calendar or of an attribution rule says recalculates nothing of the past.</summary>
[Properties(Arbitrary = [typeof(BonusCaseGenerators), typeof(CommitmentGenerators), typeof(OpeningHoursGenerators), typeof(AttributionGenerators)], MaxTest = 60)]
public sealed class PlanVersionLaws
{
    /// <summary>
    /// Other opening hours and holidays in the next version: it refuses every period before it, and the version before gives the same bytes
    /// after it was calculated with, in one process and on the same facts.
    /// </summary>
    [Property]
    public void A_later_calendar_recalculates_nothing_of_the_past(BonusCaseDraft one, CommitmentCase kept, OpeningHours others, int result)
    {
        if (ComplianceRunLaws.With(one, kept, result) is not { } past || Next(past, kept, others) is not { } next)
            return;
        var facts = past.Facts.Review().Facts!;
        var (plan, before) = (past.Plan.Review().Plan!, past.Document());
        var refused = BonusCase.Review(next, facts, past.PayoutPeriod, BonusCaseDraft.KnownOn);
        Assert.Null(refused.BonusCase);
        Assert.Contains(refused.Issues, issue => issue.Code == IssueCodes.PlanNotInForce);
        var following = next.Calendar.PeriodFor(next.Payout.Cadence, next.EffectiveFrom);
        if (BonusCase.Review(next, facts, following, BonusCaseDraft.KnownOn).BonusCase is { } later)
            BonusCalculator.Calculate(later);
        Assert.Equal(before, RunDocument.Write(BonusCalculator.Calculate(BonusCase.Review(plan, facts, past.PayoutPeriod, BonusCaseDraft.KnownOn).BonusCase!)));
    }

    /// <summary>To end a version with a period, so that another follows, changes nothing of that period but what is said about the version.</summary>
    [Property]
    public void Ending_a_version_recalculates_nothing_of_it(BonusCaseDraft one)
    {
        var ended = one with { Plan = one.Plan.WithEffective(one.Plan.EffectiveFrom, one.PayoutPeriod.Last) };
        if (ended.Issues().Any())
            return;
        var (before, after) = (Read(one), Read(ended));
        Assert.Equal(before.Pools, after.Pools);
        Assert.Equal(before.Departments, after.Departments);
        Assert.Equal(before.Awards, after.Awards);
        Assert.Equal(before.Scores, after.Scores);
        Assert.Equal(before.Credits, after.Credits);
    }

    /// <summary>The run of a period is the same document, but for the fingerprint of the plan, whatever the rule says from the next day on.</summary>
    [Property]
    public void A_later_attribution_rule_recalculates_nothing_of_the_past(BonusCaseDraft one, AttributionRule other)
    {
        if (Changed(one, other, one.PayoutPeriod.Last.PlusDays(1)) is not { } changed || changed.Issues().Any())
            return;
        var (before, after) = (one.Document(), changed.Document());
        Assert.Equal(
            before.Replace(PlanDocument.Fingerprint(one.Plan.Review().Plan!), "plan", StringComparison.Ordinal),
            after.Replace(PlanDocument.Fingerprint(changed.Plan.Review().Plan!), "plan", StringComparison.Ordinal));
    }

    /// <summary>The won date decides, to the day: before the change all of a deal is as it was, from it on all is as under the new terms alone.</summary>
    [Property(MaxTest = 200)]
    public bool The_won_date_alone_decides_which_terms_apply(AttributionCase whole, AttributionRule other, byte day)
    {
        var from = new LocalDate(2026, 1, 30).PlusDays(day % 6);
        var (old, latest) = (AttributionRule.Of("sourced", null, whole.Rule.Terms[0]), AttributionRule.Of("sourced", null, other.Terms[0]));
        var zone = DateTimeZoneProviders.Tzdb[whole.Zone];
        var changed = Ledger(old.WithChange(other.Terms[0].StartingOn(from)));
        var (before, after) = (Ledger(old), Ledger(latest));
        return whole.Deals.All(deal => Text(changed, deal.Id) == Text(deal.Won is { } won && won.InZone(zone).Date >= from ? after : before, deal.Id));

        CreditLedger Ledger(AttributionRule rule) => Crediting.Ledger(rule, whole.Deals, whole.Touches, whole.Zone);
    }

    /// <summary>The laws speak of something: cases with a later calendar, and later terms for rules with deals.</summary>
    [Fact]
    public void The_cases_reach_what_the_laws_are_about()
    {
        var cases = BonusCaseGenerators.Sound.Sample(numberOfSamples: 80, seed: new FsCheck.Rnd(20260331), size: 60).ToList();
        var kept = CommitmentGenerators.Cases().Generator.Sample(numberOfSamples: 80, seed: new FsCheck.Rnd(20260401), size: 60).ToList();
        var rules = AttributionGenerators.Rules().Generator.Sample(numberOfSamples: 80, seed: new FsCheck.Rnd(20260402), size: 60).ToList();
        var calendars = cases.Zip(kept).Select((pair, i) => ComplianceRunLaws.With(pair.First, pair.Second, i) is { } past ? Next(past, pair.Second, pair.Second.Hours) : null).Count(next => next is not null);
        var terms = cases.Zip(rules).Count(pair => Changed(pair.First, pair.Second, pair.First.PayoutPeriod.Last.PlusDays(1)) is { } changed && !changed.Issues().Any());
        var ended = cases.Count(one => !(one with { Plan = one.Plan.WithEffective(one.Plan.EffectiveFrom, one.PayoutPeriod.Last) }).Issues().Any());
        Assert.True(calendars > 10 && terms > 10 && ended > 10, $"{calendars} later calendars, {terms} later terms, {ended} ended versions");
    }

    /// <summary>The version after the payout period, with the same ids and other opening hours behind them; nothing where that is no sound plan.</summary>
    private static Plan? Next(BonusCaseDraft past, CommitmentCase kept, OpeningHours others) => past.Plan
        .WithVersion(past.Plan.Version + 1)
        .WithEffective(past.PayoutPeriod.Last.PlusDays(1), null)
        .WithOpeningHours(OpeningHours.Of(kept.Hours.Id, others.Days, others.Holidays, others.TimeZone))
        .Review().Plan;

    /// <summary>The case with other terms from a day on in each of its rules; nothing where a rule changes later still.</summary>
    private static BonusCaseDraft? Changed(BonusCaseDraft one, AttributionRule other, LocalDate from)
    {
        if (one.Plan.Attribution.Any(rule => rule.Terms[^1].From >= from))
            return null;
        return one with { Plan = one.Plan.WithAttribution(one.Plan.Attribution.Select(rule => rule.WithChange(other.Terms[0].StartingOn(from)))) };
    }

    private static RunDocument Read(BonusCaseDraft one) => RunDocument.Read(one.Document(), "run.json").Run!;

    private static string Text(CreditLedger ledger, string deal)
    {
        var credit = ledger.DealCreditOf(deal)!;
        return string.Join('\n', [.. credit.Credits, .. credit.Pending, .. credit.Uncredited, .. credit.Excluded]);
    }
}
