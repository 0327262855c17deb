using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>What every node of a score may carry: modifiers, rounding, floor, cap and gates, in the order in which they apply.</summary>
internal static class ScoreLimits
{
    public static NodeTerms Read(ObjectReader from) => NodeTerms.Empty
        .WithModifiers(from.OptionalParts("modifiers", ModifierFamily.All.Read))
        .WithRounding(ScoreLevelMembers.ReadRounding(from, "rounding"))
        .WithFloor(ScoreLevelMembers.ReadBound(from, "floor"))
        .WithCap(ScoreLevelMembers.ReadBound(from, "cap"))
        .WithGates(from.OptionalParts("gates", GateCodec.Read));

    public static void Write(ScoreNode node, ObjectWriter to)
    {
        to.OptionalParts("modifiers", node.Modifiers, ModifierFamily.All.Write);
        ScoreLevelMembers.WriteRounding("rounding", node.Rounding, to);
        to.Part("floor", node.Floor, ScoreLevelMembers.WriteLevel);
        to.Part("cap", node.Cap, ScoreLevelMembers.WriteLevel);
        to.OptionalParts("gates", node.Gates, GateCodec.Write);
    }
}
