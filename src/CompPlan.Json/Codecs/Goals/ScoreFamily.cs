using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The table of score nodes.</summary>
internal static class ScoreFamily
{
    public static Family<ScoreNode> All { get; } = Family<ScoreNode>.Of(new GoalNodeCodec(), new WeightedNodeCodec());
}
