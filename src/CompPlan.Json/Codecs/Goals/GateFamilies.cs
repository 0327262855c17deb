using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The tables of gate conditions and of what closed gates do.</summary>
internal static class GateFamilies
{
    public static Family<GateCondition> Conditions { get; } = Family<GateCondition>.Of(new AttainmentConditionCodec(), new MeasureConditionCodec());

    public static Family<GateEffect> Effects { get; } = Family<GateEffect>.Of(new PaysNothingCodec(), new CapsAtCodec(), new MultipliesCodec());
}
