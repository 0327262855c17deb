using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>Years of 52 or 53 weeks.</summary>
internal sealed class WeeksCalendarCodec : VariantCodec<PlanCalendar, WeeksCalendar>
{
    public override string Kind => "weeks";

    protected override WeeksCalendar? Read(ObjectReader from)
    {
        var pattern = from.WholeNumbers("pattern", int.MinValue, int.MaxValue);
        var week53 = from.WholeNumber("week53", int.MinValue, int.MaxValue);
        var anchor = from.Part("anchor", AnchorFamily.All.Read);
        var label = from.Choice("yearLabel", YearLabelNames.All);
        var countedFrom = from.OptionalWholeNumber("countedFrom", int.MinValue, int.MaxValue);
        return from.Build(() => WeeksCalendar.Of(pattern, week53, anchor, label).WithCountedFrom(countedFrom));
    }

    protected override void Write(WeeksCalendar calendar, ObjectWriter to)
    {
        to.WholeNumbers("pattern", calendar.Pattern);
        to.Whole("week53", calendar.Week53);
        to.Part("anchor", calendar.Anchor, AnchorFamily.All.Write);
        to.Choice("yearLabel", calendar.Label, YearLabelNames.All);
        to.Whole("countedFrom", calendar.CountedFrom);
    }
}
