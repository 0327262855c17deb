using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>Growth over the year before.</summary>
internal sealed class PriorYearCodec : VariantCodec<GrowthBase, PriorYear>
{
    public override string Kind => "priorYear";

    protected override PriorYear? Read(ObjectReader from) => from.Build(() => PriorYear.Instance);

    protected override void Write(PriorYear over, ObjectWriter to)
    {
    }
}
