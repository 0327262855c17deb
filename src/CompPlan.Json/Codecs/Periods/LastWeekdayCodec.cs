using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>The last weekday of a month.</summary>
internal sealed class LastWeekdayCodec : VariantCodec<YearAnchor, LastWeekday>
{
    public override string Kind => "lastOf";

    protected override LastWeekday? Read(ObjectReader from)
    {
        var month = from.WholeNumber("month", int.MinValue, int.MaxValue);
        var weekday = from.Choice("weekday", WeekdayNames.All);
        return from.Build(() => LastWeekday.Of(month, weekday));
    }

    protected override void Write(LastWeekday anchor, ObjectWriter to)
    {
        to.Whole("month", anchor.Month);
        to.Choice("weekday", anchor.Weekday, WeekdayNames.All);
    }
}
