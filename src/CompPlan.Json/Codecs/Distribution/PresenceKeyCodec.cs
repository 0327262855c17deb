using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>By days of presence.</summary>
internal sealed class PresenceKeyCodec : VariantCodec<DistributionKey, PresenceKey>
{
    public override string Kind => "presence";

    protected override PresenceKey? Read(ObjectReader from) => from.Build(PresenceKey.Of);

    protected override void Write(PresenceKey key, ObjectWriter to)
    {
    }
}
