using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>By the salary earned in the period.</summary>
internal sealed class SalaryKeyCodec : VariantCodec<DistributionKey, SalaryKey>
{
    public override string Kind => "salary";

    protected override SalaryKey? Read(ObjectReader from) => from.Build(SalaryKey.Of);

    protected override void Write(SalaryKey key, ObjectWriter to)
    {
    }
}
