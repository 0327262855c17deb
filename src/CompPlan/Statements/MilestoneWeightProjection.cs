using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// Why a milestone weighs what it does in a deal: what the plan states, and what its rule for milestones without a taker gives it of
/// the others.
/// </summary>
internal sealed class MilestoneWeightProjection
{
    private readonly MilestoneModel _model;
    private readonly string _path;

    /// <param name="model">The model.</param>
    /// <param name="path">Where it stands in the plan.</param>
    internal MilestoneWeightProjection(MilestoneModel model, string path) => (_model, _path) = (model, path);

    /// <summary>The weight among those that the deal is divided over: the own one and what comes of all that are not among them.</summary>
    internal Explanation Of(Milestone milestone, IReadOnlyCollection<Milestone> receivers)
    {
        var own = Stated(milestone);
        var taken = Weighted.Where(giver => !receivers.Contains(giver)).Select(giver => PassedOn(giver, milestone, receivers)).OfType<Explanation>().ToArray();
        return taken.Length == 0 ? own : SumNode.Of(Label.Of("milestone.weight.raised", milestone.Name), Unit.Count, taken.Prepend(own));
    }

    /// <summary>What a milestone gets of the weight of another that has no taker; null where that is nothing.</summary>
    internal Explanation? PassedOn(Milestone giver, Milestone milestone, IReadOnlyCollection<Milestone> receivers)
    {
        var weight = Stated(giver);
        return _model.NoTaker switch
        {
            NoTakerRule.ProRata => QuotientNode.Of(
                Label.Of("milestone.weight.taken", milestone.Name, giver.Name), Unit.Count,
                ProductNode.Of(Label.Of("milestone.weight.proRata", giver.Name, milestone.Name), Unit.Count, weight, Stated(milestone)),
                SumNode.Of(Label.Of("milestone.weight.receivers"), Unit.Count, Weighted.Where(receivers.Contains).Select(Stated))),
            NoTakerRule.Even => QuotientNode.Of(
                Label.Of("milestone.weight.taken", milestone.Name, giver.Name), Unit.Count, weight,
                TermLeaf.Of(Label.Of("milestone.receivers"), Unit.Count, receivers.Count, _path + ".noTaker")),
            _ => Nearest(giver, receivers) == milestone ? weight : null,
        };
    }

    /// <summary>The next receiver in the stated direction, or the nearest in the other.</summary>
    private Milestone Nearest(Milestone giver, IReadOnlyCollection<Milestone> receivers)
    {
        var after = receivers.Where(one => one.Place > giver.Place).MinBy(one => one.Place);
        var before = receivers.Where(one => one.Place < giver.Place).MaxBy(one => one.Place);
        return (_model.NoTaker == NoTakerRule.Next ? after ?? before : before ?? after)!;
    }

    private IEnumerable<Milestone> Weighted => Milestone.All.Where(one => _model.Weights.Any(weight => weight.Milestone == one && weight.Weight.Sign > 0));

    private TermLeaf Stated(Milestone milestone)
    {
        var place = 0;
        while (_model.Weights[place].Milestone != milestone)
            place++;
        return TermLeaf.Of(
            Label.Of("milestone.weight", milestone.Name), Unit.Count, _model.Weights[place].Weight, $"{_path}.weights[{place}].weight");
    }
}
