using CompPlan.Attribution;
using CompPlan.Attribution.Crediting;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// Why a touch weighs what it does under a model without milestones: what the plan states for its position or its name, its age and the
/// half-life, how many share the weight; down to the touch itself. Weights are in the unit in which the plan states them.
/// </summary>
internal sealed class TouchWeightProjection
{
    private readonly DealCredit _deal;
    private readonly string _path;
    private readonly TouchPlaces _places;
    private readonly TouchProjection _touches;

    /// <param name="deal">The deal.</param>
    /// <param name="paths">The plan.</param>
    /// <param name="path">Where the model stands in the plan.</param>
    /// <param name="weighted">The rows of its path that have a weight.</param>
    internal TouchWeightProjection(DealCredit deal, PlanPaths paths, string path, HashSet<int> weighted)
    {
        _deal = deal;
        _path = path;
        _places = new TouchPlaces(deal);
        // Who is passed over has no part in the position that is taken; everybody else who counts has one.
        _touches = new TouchProjection(deal, paths, _places, deal.Terms!.Model is SingleModel ? weighted.Contains : _ => true);
    }

    internal Explanation Of(int row) => _deal.Terms!.Model switch
    {
        LinearModel linear => Linear(linear.Over, row),
        SingleModel single => _touches.PartOfPosition(row, single.Which == SingleTouch.First ? TouchReason.FirstTaken : TouchReason.LastTaken),
        PositionModel position => Times(row, Position(position, row)),
        RankDecayModel decay => Times(row, PowerNode.Of(
            Label.Of("touch.weight.rank"), Unit.Count,
            TermLeaf.Of(Label.Of("touch.weight.ratio"), Unit.Ratio, decay.Ratio, _path + ".ratio"), _touches.After(row))),
        LastTouchesModel last => Times(row, LastTouches(last, row)),
        TimeDecayModel decay => Decayed(decay, row),
        WeightedModel weighted => Weighted(weighted, row),
        _ => throw new InvalidOperationException("Weights of milestones are explained by milestone."),
    };

    private Explanation Linear(LinearOver over, int row)
    {
        TouchPart? part = over switch
        {
            LinearOver.Actors => TouchPart.Actor,
            LinearOver.Channels => TouchPart.Channel,
            LinearOver.Contacts => TouchPart.Contact,
            _ => null,
        };
        return part is { } common ? OfName(common, row) : _touches.PartOf(row);
    }

    private Explanation OfName(TouchPart part, int row)
    {
        var name = NameOf(part, row);
        return _touches.PartOfName(row, name ?? "", other => string.Equals(NameOf(part, other), name, StringComparison.Ordinal));
    }

    private Explanation Times(int row, Explanation? weight)
    {
        var part = _touches.PartOfPosition(row);
        return weight is null ? part : Product(row, weight, part);
    }

    private ProductNode Product(int row, Explanation weight, Explanation part) => ProductNode.Of(
        Label.Of("touch.weight", _deal.Path[row].Actor, _deal.Path[row].Role), Unit.Count, weight, part);

    /// <summary>The weight of the position of a row; null where one position takes all.</summary>
    private Explanation? Position(PositionModel model, int row)
    {
        var (place, count) = (_places.PositionOf(row), _places.Positions);
        if (count == 1)
            return null;
        var middle = TermLeaf.Of(Label.Of("touch.weight.middle"), Unit.Count, model.Middle, _path + ".middle");
        if (place > 1 && place < count)
            return QuotientNode.Of(Label.Of("touch.weight.middle.each"), Unit.Count, middle, _touches.Between());
        var own = place == 1
            ? TermLeaf.Of(Label.Of("touch.weight.first"), Unit.Count, model.First, _path + ".first")
            : TermLeaf.Of(Label.Of("touch.weight.last"), Unit.Count, model.Last, _path + ".last");
        return count > 2 || model.TwoTouches != TwoTouchRule.SplitMiddle || model.Middle.Sign == 0
            ? own
            : SumNode.Of(
                Label.Of("touch.weight.ofTwo"), Unit.Count, own,
                QuotientNode.Of(
                    Label.Of("touch.weight.middle.half"), Unit.Count, middle,
                    TermLeaf.Of(Label.Of("touch.weight.two"), Unit.Count, 2, _path + ".twoTouches")));
    }

    private TermLeaf LastTouches(LastTouchesModel model, int row)
    {
        var back = _places.Positions - _places.PositionOf(row);
        return TermLeaf.Of(
            Label.Of("touch.weight.back", (back + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Unit.Count, model.Weights[back], $"{_path}.weights[{back}]");
    }

    private Explanation Decayed(TimeDecayModel model, int row)
    {
        var halfLife = model.HalfLife.In(model.Age)!.Value;
        var age = _touches.AgeOf(row, model.Age);
        return Product(
            row,
            HalvingNode.Of(
                Label.Of("touch.weight.decayed"),
                Halving.In(halfLife).WeightAt(age),
                _touches.Age(row, model),
                TermLeaf.Of(
                    Label.Of("touch.weight.halfLife"), model.HalfLife.Unit == HalfLifeUnit.Days ? Unit.Days : Unit.Count,
                    model.HalfLife.Amount, _path + ".halfLife.amount")),
            _touches.PartOf(row));
    }

    private ProductNode Weighted(WeightedModel model, int row)
    {
        var name = NameOf(model.By, row);
        var place = 0;
        while (!string.Equals(model.Weights[place].Name, name, StringComparison.Ordinal))
            place++;
        var weight = TermLeaf.Of(
            Label.Of("touch.weight.named", name ?? ""), Unit.Count, model.Weights[place].Weight, $"{_path}.weights[{place}].weight");
        return Product(row, weight, model.Each == WeightPer.Touch ? _touches.PartOf(row) : OfName(model.By, row));
    }

    private string? NameOf(TouchPart part, int row) => part switch
    {
        TouchPart.Actor => _deal.Path[row].Actor,
        TouchPart.Role => _deal.Path[row].Role,
        TouchPart.Kind => _deal.Path[row].Kind,
        TouchPart.Channel => _deal.Path[row].Channel,
        _ => _deal.Path[row].Contact,
    };
}
