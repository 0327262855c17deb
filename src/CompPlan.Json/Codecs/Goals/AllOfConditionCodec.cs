using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>All of several conditions.</summary>
internal sealed class AllOfConditionCodec : VariantCodec<GateCondition, AllOfCondition>
{
    public override string Kind => "allOf";

    protected override AllOfCondition? Read(ObjectReader from)
    {
        var conditions = from.Parts("conditions", GateFamilies.Conditions.Read);
        return from.Build(() => AllOfCondition.Of(conditions));
    }

    protected override void Write(AllOfCondition condition, ObjectWriter to) =>
        to.Parts("conditions", condition.Conditions, GateFamilies.Conditions.Write);
}
