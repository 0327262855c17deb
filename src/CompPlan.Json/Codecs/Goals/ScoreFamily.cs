using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The tables of score nodes and of the axes of a matrix.</summary>
internal static class ScoreFamily
{
    public static Family<ScoreNode> All { get; } = Family<ScoreNode>.Of(
        new GoalNodeCodec(),
        new WeightedNodeCodec(),
        new SummedNodeCodec(),
        new MultipliedNodeCodec(),
        new LowestNodeCodec(),
        new HighestNodeCodec(),
        new CountedNodeCodec(),
        new MatrixNodeCodec(),
        new CurvedNodeCodec());

    public static Family<MatrixAxis> Axes { get; } = Family<MatrixAxis>.Of(new AttainmentAxisCodec(), new MeasureAxisCodec(), new LevelsAxisCodec());
}
