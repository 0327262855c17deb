using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>A condition on the attainment of a goal.</summary>
internal sealed class AttainmentConditionCodec : VariantCodec<GateCondition, AttainmentCondition>
{
    public override string Kind => "attainment";

    protected override AttainmentCondition? Read(ObjectReader from)
    {
        var goal = from.Id("goal");
        var comparison = from.Choice("comparison", ComparisonNames.All);
        var value = from.Ratio("value", from.RatioUnit());
        return from.Build(() => AttainmentCondition.Of(goal, comparison, value));
    }

    protected override void Write(AttainmentCondition condition, ObjectWriter to)
    {
        to.Text("goal", condition.Goal);
        to.Choice("comparison", condition.Comparison, ComparisonNames.All);
        to.PercentUnit();
        to.Percent("value", condition.Threshold);
    }
}
