using CompPlan.Attribution;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>Weights of the first touch, the last one and those between.</summary>
internal sealed class PositionModelCodec : VariantCodec<AttributionModel, PositionModel>
{
    private static readonly Names<TwoTouchRule> TwoTouchRules = Names<TwoTouchRule>.Of(
        ("renormalise", TwoTouchRule.Renormalise), ("splitMiddle", TwoTouchRule.SplitMiddle));

    public override string Kind => "position";

    protected override PositionModel? Read(ObjectReader from)
    {
        var unit = from.WeightUnit();
        var first = from.Number("first");
        var middle = from.Number("middle");
        var last = from.Number("last");
        var twoTouches = from.Choice("twoTouches", TwoTouchRules);
        return from.Build(() => PositionModel.Of(unit, first, middle, last, twoTouches));
    }

    protected override void Write(PositionModel model, ObjectWriter to)
    {
        to.WeightUnit(model.Unit);
        to.Number("first", model.First);
        to.Number("middle", model.Middle);
        to.Number("last", model.Last);
        to.Choice("twoTouches", model.TwoTouches, TwoTouchRules);
    }
}
