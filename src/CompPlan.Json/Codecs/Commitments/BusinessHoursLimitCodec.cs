using CompPlan.Commitments;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Commitments;

/// <summary>Hours while a desk is open.</summary>
internal sealed class BusinessHoursLimitCodec : VariantCodec<TimeLimit, BusinessHoursLimit>
{
    public override string Kind => "businessHours";

    protected override BusinessHoursLimit? Read(ObjectReader from)
    {
        var count = from.WholeNumber("count", int.MinValue, int.MaxValue);
        var hours = from.Id("openingHours");
        return from.Build(() => BusinessHoursLimit.Of(count, hours));
    }

    protected override void Write(BusinessHoursLimit limit, ObjectWriter to)
    {
        to.Whole("count", limit.Count);
        to.Text("openingHours", limit.OpeningHours);
    }
}
