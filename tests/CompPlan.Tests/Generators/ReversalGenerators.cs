using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Reversals of won deals: none to four of each, of a cent, a part or all that is left, on the won day, before and after the delivery,
/// at one instant; under split, overlay and shadow credit. Shrinks by dropping reversals.
/// </summary>
public static class ReversalGenerators
{
    private static readonly LocalDate Known = new(2026, 1, 1);

    public static Arbitrary<ReversalCase> Cases() => Arb.From(
        from whole in AttributionGenerators.Cases().Generator
        from use in Use
        from reversals in Of(whole.Deals)
        select new ReversalCase(whole with { Rule = whole.Rule.WithUse(use) }, reversals),
        item => item.Reversals.Select((_, place) => item with { Reversals = [.. item.Reversals.Where((_, other) => other != place)] }));

    public static Gen<CreditUse> Use => Gen.OneOf(
        Gen.Constant<CreditUse>(SplitCredit.Of()),
        Gen.Constant<CreditUse>(SplitCredit.Of()),
        Gen.Constant<CreditUse>(ShadowCredit.Of()),
        Gen.Elements<Fraction>(1, Fraction.Of(1, 2), Fraction.Of(1, 10), Fraction.Of(1, 3), Fraction.Of(1, 1000)).Select(share => (CreditUse)OverlayCredit.Of(share)));

    /// <summary>Reversals of the deals that are won, in no more than their value.</summary>
    public static Gen<List<Reversal>> Of(IEnumerable<Deal> deals) =>
        Gen.CollectToList(deals.Where(deal => deal.Won is not null), OfDeal).Select(lists => lists.SelectMany(list => list).ToList());

    private static Gen<List<Reversal>> OfDeal(Deal deal) =>
        from count in Gen.Choose(0, 4)
        from hours in Gen.Choose(0, 60).ListOf(count)
        from parts in Gen.Elements(1L, 7, 333, 1_000_000, long.MaxValue).ListOf(count)
        from kind in Gen.Elements(Enum.GetValues<ReversalKind>())
        select Some(deal, hours, parts, kind).ToList();

    private static IEnumerable<Reversal> Some(Deal deal, IReadOnlyList<int> hours, IReadOnlyList<long> parts, ReversalKind kind)
    {
        var left = deal.Value.Minor;
        for (var i = 0; i < parts.Count && left > 0; i++)
        {
            var amount = Math.Min(left, parts[i]);
            left -= amount;
            yield return Reversal.Of(
                $"{deal.Id}.r{(i * 7) % 4}", deal.Id, deal.Won!.Value + Duration.FromHours(hours[i] / 2 * 3), Money.Of(amount, deal.Value.Currency!), kind, Known);
        }
    }
}
