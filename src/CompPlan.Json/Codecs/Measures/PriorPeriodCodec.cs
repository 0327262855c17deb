using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>Growth over the period before.</summary>
internal sealed class PriorPeriodCodec : VariantCodec<GrowthBase, PriorPeriod>
{
    public override string Kind => "priorPeriod";

    protected override PriorPeriod? Read(ObjectReader from) => from.Build(() => PriorPeriod.Instance);

    protected override void Write(PriorPeriod over, ObjectWriter to)
    {
    }
}
