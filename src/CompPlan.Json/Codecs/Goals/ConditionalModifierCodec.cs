using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>An effect where a condition holds.</summary>
internal sealed class ConditionalModifierCodec : VariantCodec<Modifier, ConditionalModifier>
{
    public override string Kind => "when";

    protected override ConditionalModifier? Read(ObjectReader from)
    {
        var condition = from.Part("condition", GateFamilies.Conditions.Read);
        var effect = from.Part("effect", GateFamilies.Effects.Read);
        var clause = from.OptionalText("clause");
        return from.Build(() => ConditionalModifier.Of(condition, effect, clause));
    }

    protected override void Write(ConditionalModifier modifier, ObjectWriter to)
    {
        to.Part("condition", modifier.Condition, GateFamilies.Conditions.Write);
        to.Part("effect", modifier.Effect, GateFamilies.Effects.Write);
        to.Text("clause", modifier.Clause);
    }
}
