using CompPlan.Attribution;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>Weights of the last touches, the latest first.</summary>
internal sealed class LastTouchesModelCodec : VariantCodec<AttributionModel, LastTouchesModel>
{
    public override string Kind => "lastTouches";

    protected override LastTouchesModel? Read(ObjectReader from)
    {
        var unit = from.WeightUnit();
        var weights = from.NumberList("weights");
        return from.Build(() => LastTouchesModel.Of(unit, weights));
    }

    protected override void Write(LastTouchesModel model, ObjectWriter to)
    {
        to.WeightUnit(model.Unit);
        to.Numbers("weights", model.Weights);
    }
}
