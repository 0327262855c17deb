using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>A cap of the score.</summary>
internal sealed class CapsAtCodec : VariantCodec<GateEffect, CapsAt>
{
    public override string Kind => "capAt";

    protected override CapsAt? Read(ObjectReader from)
    {
        var cap = ScoreLevelMembers.ReadLevel(from);
        return from.Build(() => CapsAt.Of(cap));
    }

    protected override void Write(CapsAt effect, ObjectWriter to) => ScoreLevelMembers.WriteLevel(effect.Cap, to);
}
