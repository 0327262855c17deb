using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>Any of several conditions.</summary>
internal sealed class AnyOfConditionCodec : VariantCodec<GateCondition, AnyOfCondition>
{
    public override string Kind => "anyOf";

    protected override AnyOfCondition? Read(ObjectReader from)
    {
        var conditions = from.Parts("conditions", GateFamilies.Conditions.Read);
        return from.Build(() => AnyOfCondition.Of(conditions));
    }

    protected override void Write(AnyOfCondition condition, ObjectWriter to) =>
        to.Parts("conditions", condition.Conditions, GateFamilies.Conditions.Write);
}
