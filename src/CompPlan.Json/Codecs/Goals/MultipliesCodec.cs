using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>A closed gate leaves a part of the score.</summary>
internal sealed class MultipliesCodec : VariantCodec<GateEffect, Multiplies>
{
    public override string Kind => "times";

    protected override Multiplies? Read(ObjectReader from)
    {
        var value = from.Ratio("value", from.RatioUnit());
        return from.Build(() => Multiplies.Of(value));
    }

    protected override void Write(Multiplies effect, ObjectWriter to)
    {
        to.PercentUnit();
        to.Percent("value", effect.Factor);
    }
}
