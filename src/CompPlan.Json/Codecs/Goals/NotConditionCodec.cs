using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>A condition that must not hold.</summary>
internal sealed class NotConditionCodec : VariantCodec<GateCondition, NotCondition>
{
    public override string Kind => "not";

    protected override NotCondition? Read(ObjectReader from)
    {
        var condition = from.Part("condition", GateFamilies.Conditions.Read);
        return from.Build(() => NotCondition.Of(condition));
    }

    protected override void Write(NotCondition condition, ObjectWriter to) =>
        to.Part("condition", condition.Condition, GateFamilies.Conditions.Write);
}
