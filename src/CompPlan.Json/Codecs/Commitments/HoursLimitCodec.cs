using CompPlan.Commitments;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Commitments;

/// <summary>Hours of exact time.</summary>
internal sealed class HoursLimitCodec : VariantCodec<TimeLimit, HoursLimit>
{
    public override string Kind => "hours";

    protected override HoursLimit? Read(ObjectReader from)
    {
        var count = from.WholeNumber("count", int.MinValue, int.MaxValue);
        return from.Build(() => HoursLimit.Of(count));
    }

    protected override void Write(HoursLimit limit, ObjectWriter to) => to.Whole("count", limit.Count);
}
