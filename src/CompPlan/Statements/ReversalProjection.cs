using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// What reversals take back of one credit as explanations: what is taken back so far of the deal, of it the part of the milestone, of it
/// that of the credit, less what was taken before.
/// </summary>
internal sealed class ReversalProjection
{
    private readonly DealCredit _deal;
    private readonly PlanPaths _paths;
    private readonly DealProjection _credits;
    private readonly Credit _credit;
    private readonly Fraction _minor;

    internal ReversalProjection(DealCredit deal, PlanPaths paths, DealProjection credits, Credit credit)
    {
        _deal = deal;
        _paths = paths;
        _credits = credits;
        _credit = credit;
        _minor = Fraction.Of(1, credit.Amount.Currency!.MinorUnitsPerUnit);
    }

    /// <summary>What the reversal at a place takes back, above zero.</summary>
    internal Explanation TakenBack(int place)
    {
        var sofar = OfCredit(place)!;
        return OfCredit(place - 1) is { } before
            ? DifferenceNode.Of(Label.Of("reversal.takenBack", _deal.Deal.Id, _credit.Actor, _deal.Reversals[place].Reversal.Id), _paths.Money, sofar, before)
            : sofar;
    }

    /// <summary>What the reversals up to a place take back of the credit; null where that is nothing.</summary>
    private ShareNode? OfCredit(int place)
    {
        if (place < 0 || DivisionAt(place, CreditLevel.Reversed, Part) is not { } division || division.ShareOf(Id).Share == 0)
            return null;
        var amount = _credits.OfTouch(_credit);
        return ShareNode.Of(
            Label.Of("reversal.touch", _deal.Deal.Id, _credit.Actor, Part?.Name ?? "", Id, Number(place)),
            OfPart(place)!,
            amount,
            ShareReceipt.Of(division, Id, _minor),
            amount,
            OfCredit(place - 1));
    }

    /// <summary>What they take back of the part of the milestone, or of the whole deal where it has none; null where that is nothing.</summary>
    private Explanation? OfPart(int place)
    {
        if (place < 0)
            return null;
        if (DivisionAt(place, CreditLevel.ReversedMilestones, null) is not { } division)
            return Total(place);
        if (division.ShareOf(Part!.Name).Share == 0)
            return null;
        var amount = _credits.OfMilestone(Part);
        return ShareNode.Of(
            Label.Of("reversal.milestone", _deal.Deal.Id, Part.Name, Number(place)),
            Total(place),
            amount,
            ShareReceipt.Of(division, Part.Name, _minor),
            amount,
            OfPart(place - 1));
    }

    private Explanation Total(int place)
    {
        var amounts = _deal.Reversals.Take(place + 1).Select(one => FactLeaf.Of(
            Label.Of("reversal.amount", one.Reversal.Id, _deal.Deal.Id), _paths.Money, one.Reversal.Amount.ToFraction(), "reversals", one.Reversal.Id,
            one.Reversal.Source)).ToArray();
        return _credits.Budget(amounts.Length == 1 ? amounts[0] : SumNode.Of(Label.Of("reversal.total", _deal.Deal.Id), _paths.Money, amounts));
    }

    /// <summary>The milestone whose part the credit is of, before it was passed on.</summary>
    private Milestone? Part => _credit.PassedOnFrom ?? _credit.Milestone;

    private string Id => _credit.PassedOnFrom is null
        ? _deal.DivisionIds[_credit.Touch - 1]!
        : $"{_credit.Milestone!.Name}/{_deal.DivisionIds[_credit.Touch - 1]}";

    private Apportionment? DivisionAt(int place, CreditLevel level, Milestone? milestone) =>
        _deal.Reversals[place].Divisions.FirstOrDefault(one => one.Level == level && one.Milestone == milestone)?.Apportionment;

    private static string Number(int place) => (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
