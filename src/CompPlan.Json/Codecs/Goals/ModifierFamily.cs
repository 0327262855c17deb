using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The table of modifiers.</summary>
internal static class ModifierFamily
{
    public static Family<Modifier> All { get; } = Family<Modifier>.Of(new ConditionalModifierCodec(), new GoalModifierCodec());
}
