using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>Calendar months, with the month a year begins with.</summary>
internal sealed class MonthsCalendarCodec : VariantCodec<PlanCalendar, MonthsCalendar>
{
    public override string Kind => "months";

    protected override MonthsCalendar? Read(ObjectReader from)
    {
        var firstMonth = from.WholeNumber("firstMonth", int.MinValue, int.MaxValue);
        var label = from.Choice("yearLabel", YearLabelNames.All);
        var countedFrom = from.OptionalWholeNumber("countedFrom", int.MinValue, int.MaxValue);
        return from.Build(() => MonthsCalendar.Of(firstMonth, label).WithCountedFrom(countedFrom));
    }

    protected override void Write(MonthsCalendar calendar, ObjectWriter to)
    {
        to.Whole("firstMonth", calendar.FirstMonth);
        to.Choice("yearLabel", calendar.Label, YearLabelNames.All);
        to.Whole("countedFrom", calendar.CountedFrom);
    }
}
