using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>A closed gate leaves nothing.</summary>
internal sealed class PaysNothingCodec : VariantCodec<GateEffect, PaysNothing>
{
    public override string Kind => "nothing";

    protected override PaysNothing? Read(ObjectReader from) => from.Build(() => PaysNothing.Instance);

    protected override void Write(PaysNothing effect, ObjectWriter to)
    {
    }
}
