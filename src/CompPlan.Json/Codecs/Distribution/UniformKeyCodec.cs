using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>The same for each eligible person.</summary>
internal sealed class UniformKeyCodec : VariantCodec<DistributionKey, UniformKey>
{
    public override string Kind => "uniform";

    protected override UniformKey? Read(ObjectReader from) => from.Build(UniformKey.Of);

    protected override void Write(UniformKey key, ObjectWriter to)
    {
    }
}
