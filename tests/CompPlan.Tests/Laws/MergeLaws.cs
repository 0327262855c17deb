using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Generators;
using CompPlan.Values;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>Parts of disjoint deals merge in any grouping to the same bytes; parts that share a deal do not merge at all.</summary>
[Properties(Arbitrary = [typeof(ReversalGenerators)], MaxTest = 150)]
public class MergeLaws
{
    private static readonly ValueList<PerformancePeriod> Months = ValueList<PerformancePeriod>.Of(new[] { 1, 2, 3 }.Select(month =>
        MonthsCalendar.Of(1, YearLabel.Start).PeriodFor(Cadence.Monthly, new LocalDate(2026, month, 1))));

    [Property]
    public bool Ledgers_merge_in_any_grouping_to_the_same_bytes(ReversalCase one, int seed) =>
        Text(Merged(Parts(one, seed).Select(Ledger), (left, right) => left.Merge(right), seed)) == Text(Ledger(one));

    [Property]
    public bool Totals_merge_in_any_grouping_to_the_same_bytes(ReversalCase one, int seed) =>
        Text(Merged(Parts(one, seed).Select(Totals), (left, right) => left.Merge(right), seed)) == Text(Totals(one));

    [Property]
    public void Parts_that_share_a_deal_do_not_merge(ReversalCase one, int seed, byte pick)
    {
        var deal = one.Whole.Deals[pick % one.Whole.Deals.Count];
        var (alone, others) = (Part(one, [deal]), Parts(one, seed).ToList());
        var with = others.Single(part => part.Whole.Deals.Contains(deal));
        Assert.Throws<ArgumentException>(() => Ledger(alone).Merge(Ledger(with)));
        Assert.Throws<ArgumentException>(() => Ledger(with).Merge(Ledger(alone)));
        Assert.Throws<ArgumentException>(() => Totals(alone).Merge(Totals(with)));
        Assert.Throws<ArgumentException>(() => Merged(others.Append(alone).Select(Ledger), (left, right) => left.Merge(right), seed));
    }

    /// <summary>One to five parts, some without any deal.</summary>
    private static IEnumerable<ReversalCase> Parts(ReversalCase one, int seed)
    {
        var random = new Random(seed);
        var count = random.Next(1, 6);
        var places = one.Whole.Deals.Select(_ => random.Next(count)).ToArray();
        return Enumerable.Range(0, count).Select(part => Part(one, [.. one.Whole.Deals.Where((_, place) => places[place] == part)])).ToList();
    }

    private static ReversalCase Part(ReversalCase one, IReadOnlyList<Deal> deals) => new(
        one.Whole with { Deals = deals, Touches = [.. one.Whole.Touches.Where(touch => deals.Any(deal => deal.Id == touch.Deal))] },
        [.. one.Reversals.Where(row => deals.Any(deal => deal.Id == row.Deal))]);

    /// <summary>Any two of them, until one is left.</summary>
    private static T Merged<T>(IEnumerable<T> parts, Func<T, T, T> merge, int seed)
    {
        var (left, random) = (parts.ToList(), new Random(seed));
        T Take()
        {
            var place = random.Next(left.Count);
            var part = left[place];
            left.RemoveAt(place);
            return part;
        }
        while (left.Count > 1)
            left.Add(merge(Take(), Take()));
        return left[0];
    }

    private static CreditLedger Ledger(ReversalCase one) =>
        Crediting.Ledger(one.Whole.Rule, one.Whole.Deals, one.Whole.Touches, one.Whole.Zone, one.Reversals);

    private static CreditTotals Totals(ReversalCase one)
    {
        var paths = Crediting.Paths(Crediting.InForce(one.Whole.Deals, one.Whole.Touches, one.Reversals), one.Whole.Zone);
        return CreditTotals.Of(ValueList<AttributionRule>.Of([one.Whole.Rule]), paths, "plan", Crediting.Eur, Months, 0, paths.Count, cores: 1);
    }

    /// <summary>Everything a ledger says.</summary>
    private static string Text(CreditLedger ledger) => string.Join(
        '\n',
        [
            .. ledger.Deals, .. ledger.Credits, .. ledger.Reversals, .. ledger.ReversedParts, .. ledger.Uncredited, .. ledger.Excluded,
            .. ledger.PendingPartsOn(Crediting.Never), .. ledger.ByActor(Crediting.Always, Crediting.Never), .. ledger.ByDepartment(Crediting.Always, Crediting.Never),
        ]);

    private static string Text(CreditTotals totals) => string.Join('\n', totals.Rules.Select(rule => string.Join(
        '\n',
        (IEnumerable<object>)
        [
            totals.DealCount, totals.CreditedBefore(rule.Id), totals.Pending(rule.Id), totals.NotReached(rule.Id), totals.Uncredited(rule.Id),
            .. totals.ByActor(rule.Id), .. totals.ByDepartment(rule.Id), .. totals.ByPeriod(rule.Id),
        ])));
}
