using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>A condition on a measured value, in the unit of the measure.</summary>
internal sealed class MeasureConditionCodec : VariantCodec<GateCondition, MeasureCondition>
{
    public override string Kind => "measure";

    protected override MeasureCondition? Read(ObjectReader from)
    {
        var measure = from.Id("measure");
        var comparison = from.Choice("comparison", ComparisonNames.All);
        var value = from.Number("value");
        return from.Build(() => MeasureCondition.Of(measure, comparison, value));
    }

    protected override void Write(MeasureCondition condition, ObjectWriter to)
    {
        to.Text("measure", condition.Measure);
        to.Choice("comparison", condition.Comparison, ComparisonNames.All);
        to.Number("value", condition.Threshold);
    }
}
