using CompPlan.Commitments;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Commitments;

/// <summary>Minutes of exact time.</summary>
internal sealed class MinutesLimitCodec : VariantCodec<TimeLimit, MinutesLimit>
{
    public override string Kind => "minutes";

    protected override MinutesLimit? Read(ObjectReader from)
    {
        var count = from.WholeNumber("count", int.MinValue, int.MaxValue);
        return from.Build(() => MinutesLimit.Of(count));
    }

    protected override void Write(MinutesLimit limit, ObjectWriter to) => to.Whole("count", limit.Count);
}
