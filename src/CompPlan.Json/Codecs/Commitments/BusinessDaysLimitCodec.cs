using CompPlan.Commitments;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Commitments;

/// <summary>The same time so many open days later.</summary>
internal sealed class BusinessDaysLimitCodec : VariantCodec<TimeLimit, BusinessDaysLimit>
{
    public override string Kind => "businessDays";

    protected override BusinessDaysLimit? Read(ObjectReader from)
    {
        var count = from.WholeNumber("count", int.MinValue, int.MaxValue);
        var hours = from.Id("openingHours");
        return from.Build(() => BusinessDaysLimit.Of(count, hours));
    }

    protected override void Write(BusinessDaysLimit limit, ObjectWriter to)
    {
        to.Whole("count", limit.Count);
        to.Text("openingHours", limit.OpeningHours);
    }
}
