using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>One deal under one rule as explanations: what is divided of it, each credit, and what reversals take back of each.</summary>
internal sealed class DealProjection
{
    private readonly DealCredit _deal;
    private readonly PlanPaths _paths;
    private readonly Dictionary<Credit, Explanation> _touches = [];
    private readonly Dictionary<(int Reversal, string? Milestone, string Id), Explanation> _taken = [];
    private Explanation? _divided;
    private CreditWeightProjection? _weights;

    internal DealProjection(DealCredit deal, PlanPaths paths)
    {
        _deal = deal;
        _paths = paths;
    }

    /// <summary>A credit as it was earned.</summary>
    internal Explanation OfTouch(Credit credit)
    {
        if (!_touches.TryGetValue(credit, out var known))
            _touches.Add(credit, known = Explain(credit));
        return known;
    }

    /// <summary>What a reversal takes back of a credit, above zero.</summary>
    internal Explanation Reversed(ReversalCredit reversed)
    {
        var place = 0;
        while (!string.Equals(_deal.Reversals[place].Reversal.Id, reversed.Reversal, StringComparison.Ordinal))
            place++;
        return new ReversalProjection(_deal, _paths, this, reversed.Credit).TakenBack(place);
    }

    /// <summary>
    /// The part of a milestone before anything was passed on; under caps, where touches are limited first, the sum of its credits.
    /// </summary>
    internal Explanation OfMilestone(Milestone milestone) => _deal.Capping is null
        ? OfMilestone(null, milestone)
        : SumNode.Of(
            Label.Of("credit.part", _deal.Deal.Id, milestone.Name),
            _paths.Money,
            _deal.Credits.Where(credit => credit.Milestone == milestone).Select(OfTouch));

    /// <summary>What a part of the value of the deal gives to divide: the same, or the budget of overlay credit.</summary>
    internal Explanation Budget(Explanation value) => _deal.Rule.Use is OverlayCredit overlay
        ? RoundedNode.Of(
            Label.Of("credit.budget", _deal.Deal.Id),
            ProductNode.Of(
                Label.Of("credit.budget.exact", _deal.Deal.Id),
                _paths.Money,
                value,
                TermLeaf.Of(Label.Of("credit.budget.share"), Unit.Ratio, overlay.Share, _paths.Attribution(_deal.Rule.Id) + ".use.value")),
            RoundingRule.ToMinorUnit(_deal.Deal.Value.Currency!, MidpointRule.HalfEven))
        : value;

    private Explanation Divided() => _divided ??= Budget(FactLeaf.Of(
        Label.Of("deal.value", _deal.Deal.Id), _paths.Money, _deal.Deal.Value.ToFraction(), "deals", _deal.Deal.Id, _deal.Deal.Source));

    private Explanation Explain(Credit credit)
    {
        if (_deal.Capping is { } capping)
            return new CappedCreditProjection(_deal, capping, _paths.Money, TermsPath(), Weights, Divided(), WithoutHouse()).OfCredit(credit);
        var amount = credit.Milestone is { } milestone ? OfMilestone(credit.PassedOnFrom, milestone) : Divided();
        var minor = amount.Value * credit.Amount.Currency!.MinorUnitsPerUnit;
        var division = _deal.Divisions.First(one => one.Level == CreditLevel.Touches && one.Milestone == credit.Milestone && one.Apportionment.Pool == minor);
        var id = _deal.DivisionIds[credit.Touch - 1];
        var weight = Weights.OfTouch(credit);
        return ShareNode.Of(
            Label.Of("credit.touch", _deal.Deal.Id, credit.Actor, credit.Role, credit.Milestone?.Name ?? "", id, Takers(division.Apportionment)),
            amount,
            weight,
            ShareReceipt.Of(division.Apportionment, id, weight.Value / division.Apportionment.ShareOf(id).Weight));
    }

    private CreditWeightProjection Weights => _weights ??= new CreditWeightProjection(_deal, _paths, TermsPath() + "model");

    /// <summary>How many have a weight in a division.</summary>
    private static string Takers(Apportionment division) =>
        division.Shares.Count(share => share.Weight.Sign > 0).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What is left of the deal for touches: without the milestones whose parts stay on the house account.</summary>
    private Explanation WithoutHouse()
    {
        var house = _deal.Uncredited
            .Where(part => part.Reason == UncreditedReason.HouseAccount)
            .Select(part => OfMilestone(null, part.Milestone!))
            .ToList();
        return house.Count == 0
            ? Divided()
            : DifferenceNode.Of(
                Label.Of("credit.capped.pool", _deal.Deal.Id), _paths.Money, Divided(),
                SumNode.Of(Label.Of("credit.house", _deal.Deal.Id), _paths.Money, house));
    }

    private Explanation OfMilestone(Milestone? passedOnFrom, Milestone milestone)
    {
        var amount = passedOnFrom is null ? Divided() : OfMilestone(null, passedOnFrom);
        var division = _deal.Divisions.First(one => passedOnFrom is null
            ? one.Level == CreditLevel.Milestones
            : one.Level == CreditLevel.PassedOn && one.Milestone == passedOnFrom);
        return ShareNode.Of(
            Label.Of(
                passedOnFrom is null ? "credit.milestone" : "credit.passedOn", _deal.Deal.Id, milestone.Name, passedOnFrom?.Name ?? "", Takers(division.Apportionment)),
            amount,
            Weights.OfMilestone(passedOnFrom, milestone, division.Apportionment),
            ShareReceipt.Of(division.Apportionment, milestone.Name, Fraction.One));
    }

    /// <summary>Where the terms that the deal follows stand, with a dot behind.</summary>
    private string TermsPath()
    {
        var place = 0;
        while (!ReferenceEquals(_deal.Rule.Terms[place], _deal.Terms))
            place++;
        return $"{_paths.Attribution(_deal.Rule.Id)}.{AttributionRule.PathOfTerms(place)}";
    }
}
