using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>A closed gate caps the score.</summary>
internal sealed class CapsAtCodec : VariantCodec<GateEffect, CapsAt>
{
    public override string Kind => "capAt";

    protected override CapsAt? Read(ObjectReader from)
    {
        var value = from.Ratio("value", from.RatioUnit());
        return from.Build(() => CapsAt.Of(value));
    }

    protected override void Write(CapsAt effect, ObjectWriter to)
    {
        to.PercentUnit();
        to.Percent("value", effect.Cap);
    }
}
