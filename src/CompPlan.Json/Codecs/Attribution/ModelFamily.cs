using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>The table of attribution models.</summary>
internal static class ModelFamily
{
    public static Family<AttributionModel> All { get; } = Family<AttributionModel>.Of(
        new LinearModelCodec(), new SingleModelCodec(), new PositionModelCodec(), new RankDecayModelCodec(), new TimeDecayModelCodec(),
        new LastTouchesModelCodec(), new WeightedModelCodec(), new MilestoneModelCodec());
}
