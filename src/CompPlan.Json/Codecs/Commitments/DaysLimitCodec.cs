using CompPlan.Commitments;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Commitments;

/// <summary>Days of 24 hours.</summary>
internal sealed class DaysLimitCodec : VariantCodec<TimeLimit, DaysLimit>
{
    public override string Kind => "days";

    protected override DaysLimit? Read(ObjectReader from)
    {
        var count = from.WholeNumber("count", int.MinValue, int.MaxValue);
        return from.Build(() => DaysLimit.Of(count));
    }

    protected override void Write(DaysLimit limit, ObjectWriter to) => to.Whole("count", limit.Count);
}
