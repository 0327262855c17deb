using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Splits;

/// <summary>By stated weights.</summary>
internal sealed class WeightedSplitCodec : VariantCodec<SplitRule, WeightedSplit>
{
    public override string Kind => "weights";

    protected override WeightedSplit? Read(ObjectReader from)
    {
        var unit = from.WeightUnit();
        var weights = from.Parts("weights", ReadWeight);
        return from.Build(() => WeightedSplit.Of(WeightList.Of(unit, weights)));
    }

    protected override void Write(WeightedSplit split, ObjectWriter to)
    {
        to.WeightUnit(split.Weights.Unit);
        to.Parts("weights", split.Weights.Items, WriteWeight);
    }

    private static Weight? ReadWeight(ObjectReader from)
    {
        var department = from.Id("department");
        var weight = from.Number("weight");
        return from.Build(() => Weight.Of(department, weight));
    }

    private static void WriteWeight(Weight weight, ObjectWriter to)
    {
        to.Text("department", weight.Id);
        to.Number("weight", weight.Value);
    }
}
