using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>By the salary earned in the period times presence.</summary>
internal sealed class SalaryTimesPresenceKeyCodec : VariantCodec<DistributionKey, SalaryTimesPresenceKey>
{
    public override string Kind => "salaryTimesPresence";

    protected override SalaryTimesPresenceKey? Read(ObjectReader from) => from.Build(SalaryTimesPresenceKey.Of);

    protected override void Write(SalaryTimesPresenceKey key, ObjectWriter to)
    {
    }
}
