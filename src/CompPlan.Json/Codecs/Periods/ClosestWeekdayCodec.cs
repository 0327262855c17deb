using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>The weekday closest to a date.</summary>
internal sealed class ClosestWeekdayCodec : VariantCodec<YearAnchor, ClosestWeekday>
{
    public override string Kind => "closestTo";

    protected override ClosestWeekday? Read(ObjectReader from)
    {
        var month = from.WholeNumber("month", int.MinValue, int.MaxValue);
        var day = from.WholeNumber("day", int.MinValue, int.MaxValue);
        var weekday = from.Choice("weekday", WeekdayNames.All);
        return from.Build(() => ClosestWeekday.Of(month, day, weekday));
    }

    protected override void Write(ClosestWeekday anchor, ObjectWriter to)
    {
        to.Whole("month", anchor.Month);
        to.Whole("day", anchor.Day);
        to.Choice("weekday", anchor.Weekday, WeekdayNames.All);
    }
}
