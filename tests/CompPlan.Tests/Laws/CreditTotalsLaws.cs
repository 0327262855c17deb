using CompPlan.Attribution;
using CompPlan.Attribution.Crediting;
using CompPlan.Periods;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Generators;
using CompPlan.Values;
using FsCheck.Xunit;
using NodaTime;
using static CompPlan.Tests.Attribution.Crediting;

namespace CompPlan.Tests.Laws;

/// <summary>Totals say what ledgers say, whatever way the deals are taken in runs.</summary>
[Properties(Arbitrary = [typeof(AttributionGenerators)], MaxTest = 150)]
public class CreditTotalsLaws
{
    [Property]
    public bool Totals_are_the_sums_of_the_ledgers(AttributionCase whole)
    {
        var rules = RulesOf(whole);
        var totals = Totals(whole, rules);
        return rules.All(rule =>
        {
            var ledger = Ledger(rule, whole.Deals, whole.Touches, whole.Zone);
            var (first, last) = (Periods[0].First, Periods[^1].Last);
            return totals.ByActor(rule.Id).SequenceEqual(ledger.ByActor(first, last).Where(total => !total.Amount.IsZero))
                && totals.ByDepartment(rule.Id).SequenceEqual(ledger.ByDepartment(first, last))
                && totals.ByPeriod(rule.Id).Select(one => (one.Department, one.Amount)).SequenceEqual(
                    Periods.SelectMany(period => ledger.ByDepartment(period.First, period.Last)).Select(one => (one.Department, one.Amount)))
                && totals.Pending(rule.Id) == ledger.PendingOn(last)
                && totals.NotReached(rule.Id) == ledger.NotReachedOn(last)
                && totals.Uncredited(rule.Id) == ledger.UncreditedOn(last)
                && totals.CreditedBefore(rule.Id).Minor == ledger.ByDepartment(Always, first.PlusDays(-1)).Sum(one => one.Amount.Minor);
        });
    }

    [Property]
    public bool Credited_before_and_within_pending_and_uncredited_give_the_deals(AttributionCase whole)
    {
        var totals = Totals(whole, RulesOf(whole));
        return totals.Rules.All(rule => totals.CreditedBefore(rule.Id).Minor + totals.ByPeriod(rule.Id).Sum(one => one.Amount.Minor)
            + totals.Pending(rule.Id).Minor + totals.Uncredited(rule.Id).Minor == whole.Deals.Sum(deal => deal.Value.Minor));
    }

    [Property]
    public bool Totals_of_disjoint_deals_merge_in_any_grouping(AttributionCase whole)
    {
        var rules = RulesOf(whole);
        var all = Totals(whole, rules);
        var parts = Enumerable.Range(0, 3).Select(third => Totals(Part(whole, third), rules)).ToArray();
        var (a, b, c) = (parts[0], parts[1], parts[2]);
        CreditTotals[] merged = [a.Merge(b).Merge(c), a.Merge(b.Merge(c)), c.Merge(a).Merge(b), c.Merge(b).Merge(a)];
        return merged.All(one => Text(one) == Text(all));
    }

    [Property]
    public bool Runs_of_deals_give_the_ledger_of_all_deals(AttributionCase whole)
    {
        var rule = whole.Rule;
        var paths = Paths(InForce(whole.Deals, whole.Touches), whole.Zone);
        var all = rule.Credit(paths, "plan", Eur);
        return Enumerable.Range(0, paths.Count + 1).All(cut =>
        {
            var (early, late) = (rule.Credit(paths, "plan", Eur, 0, cut), rule.Credit(paths, "plan", Eur, cut, paths.Count));
            return late.Merge(early).Credits.SequenceEqual(all.Credits) && early.Merge(late).Uncredited.SequenceEqual(all.Uncredited);
        });
    }

    private static readonly ValueList<PerformancePeriod> Periods = ValueList<PerformancePeriod>.Of(Enumerable.Range(0, 3)
        .Select(place => PerformancePeriod.Of($"2026-0{place + 1}", Cadence.Monthly, new LocalDate(2026, 1, 31).PlusDays(place), new LocalDate(2026, 1, 31).PlusDays(place))));

    private static ValueList<AttributionRule> RulesOf(AttributionCase whole) => ValueList<AttributionRule>.Of(
        [whole.Rule, AttributionRule.Of("even", null, Roles, LinearModel.Of(), TouchTies.Order)]);

    private static AttributionCase Part(AttributionCase whole, int third)
    {
        var deals = whole.Deals.Where((_, place) => place % 3 == third).ToList();
        return whole with { Deals = deals, Touches = [.. whole.Touches.Where(touch => deals.Any(deal => deal.Id == touch.Deal))] };
    }

    private static CreditTotals Totals(AttributionCase whole, ValueList<AttributionRule> rules)
    {
        var paths = Paths(InForce(whole.Deals, whole.Touches), whole.Zone);
        return CreditTotals.Of(rules, paths, "plan", Eur, Periods, 0, paths.Count, cores: 1);
    }

    private static string Text(CreditTotals totals) => string.Join('\n', totals.Rules.Select(rule => string.Join(
        ' ',
        [
            .. totals.ByActor(rule.Id).Select(one => $"{one.Department} {one.Actor} {one.Amount}"),
            .. totals.ByPeriod(rule.Id).Select(one => $"{one.Period} {one.Department} {one.Amount}"),
            $"{totals.DealCount} {totals.CreditedBefore(rule.Id)} {totals.Pending(rule.Id)} {totals.NotReached(rule.Id)} {totals.Uncredited(rule.Id)}",
        ])));
}
