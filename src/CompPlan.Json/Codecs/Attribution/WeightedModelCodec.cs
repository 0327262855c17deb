using CompPlan.Attribution;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>Weights by role, kind or channel, and where they come from.</summary>
internal sealed class WeightedModelCodec : VariantCodec<AttributionModel, WeightedModel>
{
    private static readonly Names<TouchPart> Parts = Names<TouchPart>.Of(
        ("role", TouchPart.Role), ("kind", TouchPart.Kind), ("channel", TouchPart.Channel));

    private static readonly Names<WeightPer> Carriers = Names<WeightPer>.Of(("touch", WeightPer.Touch), ("name", WeightPer.Name));

    public override string Kind => "weighted";

    protected override WeightedModel? Read(ObjectReader from)
    {
        var by = from.Choice("by", Parts);
        var unit = from.WeightUnit();
        var weights = from.Parts("weights", ReadWeight);
        var each = from.Choice("each", Carriers);
        var frozen = from.OptionalPart("frozen", ReadProvenance);
        return from.Build(() => WeightedModel.Of(by, unit, weights, each).FrozenFrom(frozen));
    }

    protected override void Write(WeightedModel model, ObjectWriter to)
    {
        to.Choice("by", model.By, Parts);
        to.WeightUnit(model.Unit);
        to.Parts("weights", model.Weights, WriteWeight);
        to.Choice("each", model.Each, Carriers);
        to.Part("frozen", model.Frozen, WriteProvenance);
    }

    private static NamedWeight? ReadWeight(ObjectReader from)
    {
        var name = from.Id("name");
        var weight = from.Number("weight");
        return from.Build(() => NamedWeight.Of(name, weight));
    }

    private static void WriteWeight(NamedWeight weight, ObjectWriter to)
    {
        to.Text("name", weight.Name);
        to.Number("weight", weight.Weight);
    }

    private static WeightProvenance? ReadProvenance(ObjectReader from)
    {
        var analysis = from.Id("analysis");
        var on = from.Date("on");
        var approvedBy = from.Text("approvedBy");
        var note = from.OptionalText("note");
        return from.Build(() => WeightProvenance.Of(analysis, on, approvedBy, note));
    }

    private static void WriteProvenance(WeightProvenance frozen, ObjectWriter to)
    {
        to.Text("analysis", frozen.Analysis);
        to.Date("on", frozen.On);
        to.Text("approvedBy", frozen.ApprovedBy);
        to.Text("note", frozen.Note);
    }
}
