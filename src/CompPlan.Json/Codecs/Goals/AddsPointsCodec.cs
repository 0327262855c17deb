using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>Points added to a score or taken from it.</summary>
internal sealed class AddsPointsCodec : VariantCodec<GateEffect, AddsPoints>
{
    public override string Kind => "points";

    protected override AddsPoints? Read(ObjectReader from)
    {
        var points = ScoreLevelMembers.ReadLevel(from);
        return from.Build(() => AddsPoints.Of(points));
    }

    protected override void Write(AddsPoints effect, ObjectWriter to) => ScoreLevelMembers.WriteLevel(effect.Points, to);
}
