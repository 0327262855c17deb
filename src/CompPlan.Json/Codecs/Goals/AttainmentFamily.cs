using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The table of what a goal's curve is read at.</summary>
internal static class AttainmentFamily
{
    public static Family<AttainmentRule> All { get; } = Family<AttainmentRule>.Of(
        new HigherIsBetterCodec(), new LowerIsBetterCodec(), new VarianceCodec(), new RawValueCodec());
}
