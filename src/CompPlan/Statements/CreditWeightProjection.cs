using CompPlan.Attribution;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The weights inside a deal under one rule as explanations: those of milestones, of touches, and of touches in a milestone.</summary>
internal sealed class CreditWeightProjection
{
    private readonly DealCredit _deal;
    private readonly PlanPaths _paths;
    private readonly string _path;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Explanation> _weights = [];
    private TouchWeightProjection? _models;
    private TouchProjection? _touches;

    /// <param name="deal">The deal.</param>
    /// <param name="paths">The plan.</param>
    /// <param name="path">Where the model stands in the plan.</param>
    internal CreditWeightProjection(DealCredit deal, PlanPaths paths, string path)
    {
        (_deal, _paths, _path) = (deal, paths, path);
        for (var row = 0; row < deal.Path.Count; row++)
            if (deal.DivisionIds[row].Length > 0)
                _rows.Add(deal.DivisionIds[row], row);
    }

    /// <summary>The weight of a milestone in the division of the deal, or of the part of one that was never reached.</summary>
    internal Explanation OfMilestone(Milestone? passedOnFrom, Milestone milestone, Apportionment division)
    {
        var receivers = division.Shares.Where(share => share.Weight.Sign > 0).Select(share => Milestone.Of(share.Id)).ToArray();
        return passedOnFrom is null
            ? Milestones.Of(milestone, receivers)
            : Milestones.PassedOn(passedOnFrom, milestone, Takers())!;
    }

    /// <summary>The weight of the touch of a credit, in a division of its deal or of the part of its milestone.</summary>
    internal Explanation OfTouch(Credit credit) => credit.Milestone is { } milestone
        ? Touches.PartOf(credit.Touch - 1, ReasonOf(milestone), milestone.Name)
        : OfTouch(credit.Touch - 1);

    /// <summary>What a touch weighs in a milestone that it takes with others, under caps.</summary>
    internal Explanation OfTouchIn(Milestone milestone, int row)
    {
        var division = _deal.Divisions.First(one => one.Level == CreditLevel.Milestones).Apportionment;
        var takers = _deal.Credits.Where(credit => credit.Milestone == milestone).Select(credit => credit.Touch - 1).ToHashSet();
        return ProductNode.Of(
            Label.Of("touch.weight.milestone", milestone.Name), Unit.Count,
            OfMilestone(null, milestone, division), Touches.PartOfTakers(row, ReasonOf(milestone), milestone, takers));
    }

    /// <summary>What a touch weighs in the division of the whole deal, under caps in all its milestones.</summary>
    internal Explanation OfTouch(int row)
    {
        if (!_weights.TryGetValue(row, out var known))
            _weights.Add(row, known = _deal.Terms!.Model is MilestoneModel
                ? SumNode.Of(
                    Label.Of("touch.weight.milestones", _deal.Path[row].Actor, _deal.Path[row].Role), Unit.Count,
                    _deal.Credits.Where(credit => credit.Touch == row + 1).Select(credit => OfTouchIn(credit.Milestone!, row)))
                : Models.Of(row));
        return known;
    }

    /// <summary>The milestones that somebody takes.</summary>
    private Milestone[] Takers() =>
        [.. _deal.Credits.Where(credit => credit.PassedOnFrom is null).Select(credit => credit.Milestone!).Distinct()];

    private static TouchReason ReasonOf(Milestone milestone) => milestone == Milestone.FirstTouch ? TouchReason.First
        : milestone == Milestone.Middle ? TouchReason.Middle
        : TouchReason.Latest;

    private MilestoneWeightProjection Milestones => new((MilestoneModel)_deal.Terms!.Model, _path);

    private TouchProjection Touches => _touches ??= new TouchProjection(_deal, _paths, new TouchPlaces(_deal), _ => true);

    private TouchWeightProjection Models => _models ??= new TouchWeightProjection(_deal, _paths, _path, Weighted());

    /// <summary>The rows of the path that have a weight.</summary>
    private HashSet<int> Weighted() => _deal.Capping is { } capping
        ? [.. capping.Shares.Select(share => share.Touch - 1)]
        : [.. _deal.Divisions.Where(one => one.Level == CreditLevel.Touches)
            .SelectMany(one => one.Apportionment.Shares).Where(share => share.Weight.Sign > 0).Select(share => _rows[share.Id])];
}
