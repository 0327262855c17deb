using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The tables of conditions and of what gates and modifiers do.</summary>
internal static class GateFamilies
{
    public static Family<GateCondition> Conditions { get; } = Family<GateCondition>.Of(
        new AttainmentConditionCodec(),
        new MeasureConditionCodec(),
        new ScoreConditionCodec(),
        new AllOfConditionCodec(),
        new AnyOfConditionCodec(),
        new NotConditionCodec());

    public static Family<GateEffect> Effects { get; } = Family<GateEffect>.Of(
        new PaysNothingCodec(), new CapsAtCodec(), new MultipliesCodec(), new AddsPointsCodec());
}
