using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>A gate on a node of a score.</summary>
internal static class GateCodec
{
    public static Gate? Read(ObjectReader from)
    {
        var condition = from.Part("condition", GateFamilies.Conditions.Read);
        var effect = from.Part("effect", GateFamilies.Effects.Read);
        var clause = from.OptionalText("clause");
        return from.Build(() => Gate.Of(condition, effect, clause));
    }

    public static void Write(Gate gate, ObjectWriter to)
    {
        to.Part("condition", gate.Condition, GateFamilies.Conditions.Write);
        to.Part("effect", gate.Effect, GateFamilies.Effects.Write);
        to.Text("clause", gate.Clause);
    }
}
