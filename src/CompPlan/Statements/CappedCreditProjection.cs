using CompPlan.Attribution;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// What a touch takes under caps as an explanation: its weight times what a weight of one gives, up to the cap that stopped it or until
/// the deal is given; rounded down, or up where it received an odd minor unit.
/// </summary>
/// <param name="deal">The deal, divided under caps.</param>
/// <param name="capping">The receipt.</param>
/// <param name="money">The unit of amounts.</param>
/// <param name="path">Where the terms of the deal stand in the plan, with a dot behind.</param>
/// <param name="weights">The weights of the deal.</param>
/// <param name="value">What the rule divides of the deal; caps are shares of it.</param>
/// <param name="pool">What is divided over touches: the same without what is on the house account.</param>
internal sealed class CappedCreditProjection(
    DealCredit deal, CreditCapping capping, Unit money, string path, CreditWeightProjection weights, Explanation value, Explanation pool)
{
    internal Explanation OfCredit(Credit credit)
    {
        var amount = OfTouch(credit);
        if (credit.Milestone is not { } milestone)
            return amount;
        var division = deal.Divisions.First(one => one.Level == CreditLevel.MilestonesOfTouch && one.Touch == credit.Touch).Apportionment;
        var weight = weights.OfTouchIn(milestone, credit.Touch - 1);
        return ShareNode.Of(
            Label.Of("credit.capped.milestone", deal.Deal.Id, milestone.Name, deal.DivisionIds[credit.Touch - 1]),
            amount,
            weight,
            ShareReceipt.Of(division, milestone.Name, weight.Value / division.ShareOf(milestone.Name).Weight));
    }

    private RoundedNode OfTouch(Credit credit)
    {
        var share = capping.Shares.First(one => one.Touch == credit.Touch);
        var weight = weights.OfTouch(credit.Touch - 1);
        var unit = weight.Value / share.Weight;
        var exact = ProductNode.Of(Label.Of("credit.capped.exact", credit.Actor, credit.Role), money, weight, Rate(share, unit));
        var step = RoundingRule.Of(Fraction.Of(1, MinorUnits), share.Share > share.Exact ? MidpointRule.Up : MidpointRule.Down);
        return RoundedNode.Of(Label.Of("credit.capped", deal.Deal.Id, credit.Actor, credit.Role), BeforeAndAfter(share, weight, unit, exact), step);
    }

    /// <summary>The part without caps, and what they add or take away; where they change nothing, the part alone.</summary>
    private Explanation BeforeAndAfter(CappedShare share, Explanation weight, Fraction unit, ProductNode after)
    {
        var all = Fraction.Zero;
        foreach (var one in capping.Shares)
            all += one.Weight;
        var before = ProductNode.Of(
            Label.Of("credit.uncapped"), money, weight,
            QuotientNode.Of(Label.Of("credit.uncapped.rate"), money, pool, TermLeaf.Of(Label.Of("credit.uncapped.weights"), Unit.Count, all * unit, path + "caps")));
        if (before.Value == after.Value)
            return after;
        var label = share.StoppedBy is { } place
            ? Label.Of("credit.capped.change.stopped", NameOf(capping.Groups[place].By), capping.Groups[place].Name)
            : Label.Of("credit.capped.change");
        return SumNode.Of(
            Label.Of("credit.capped.both", deal.Path[share.Touch - 1].Actor, deal.Path[share.Touch - 1].Role), money, before,
            DifferenceNode.Of(label, money, after, before));
    }

    /// <summary>What a weight of one gives: what is left for those still growing, over their weights.</summary>
    private QuotientNode Rate(CappedShare share, Fraction unit)
    {
        if (share.StoppedBy is not { } place)
            return QuotientNode.Of(
                Label.Of("credit.capped.rate"), money, Left(pool, capping.Held), Weights(capping.Growing * unit));
        var group = capping.Groups[place];
        return QuotientNode.Of(
            Label.Of("credit.capped.rate.stopped", NameOf(group.By), group.Name), money, Left(Most(group), group.Held), Weights(group.Growing * unit));
    }

    private ProductNode Most(CappedGroup group) => ProductNode.Of(
        Label.Of("credit.capped.most", NameOf(group.By), group.Name),
        money,
        value,
        TermLeaf.Of(
            Label.Of("credit.cap", NameOf(group.By)), Unit.Ratio, deal.Terms!.Caps[group.Cap].Share, $"{path}caps.limits[{group.Cap}].most"));

    private Explanation Left(Explanation whole, Fraction held) => held.Sign == 0
        ? whole
        : DifferenceNode.Of(
            Label.Of("credit.capped.left"), money, whole, TermLeaf.Of(Label.Of("credit.capped.held"), money, held / MinorUnits, path + "caps"));

    private TermLeaf Weights(Fraction growing) => TermLeaf.Of(Label.Of("credit.capped.weights"), Unit.Count, growing, path + "caps");

    private long MinorUnits => deal.Deal.Value.Currency!.MinorUnitsPerUnit;

    private static string NameOf(CapGroup by) => by switch
    {
        CapGroup.Kind => "kind",
        CapGroup.Person => "person",
        _ => "department",
    };
}
