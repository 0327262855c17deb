using CompPlan.Goals;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Measures;
using CompPlan.Json.Codecs.Periods;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The dated targets of a goal, in the unit of its measure.</summary>
internal static class TargetScheduleCodec
{
    private static readonly Names<TargetSpan> Spans = Names<TargetSpan>.Of(("yearToDate", TargetSpan.YearToDate));

    public static TargetSchedule? Read(ObjectReader from)
    {
        var per = from.Choice("per", CadenceNames.All);
        var combine = from.Choice("combine", CombinationNames.All);
        var over = from.OptionalChoice("over", Spans);
        var values = from.Parts("values", ReadValue);
        return from.Build(() => TargetSchedule.Of(per, combine, values, over));
    }

    public static void Write(TargetSchedule schedule, ObjectWriter to)
    {
        to.Choice("per", schedule.Per, CadenceNames.All);
        to.Choice("combine", schedule.Combine, CombinationNames.All);
        to.OptionalChoice("over", schedule.Over, Spans);
        to.Parts("values", schedule.Values, WriteValue);
    }

    private static DatedTarget? ReadValue(ObjectReader from)
    {
        var first = from.Date("from");
        var last = from.Date("to");
        var value = from.Number("value");
        var clause = from.OptionalText("clause");
        return from.Build(() => DatedTarget.Of(first, last, value, clause));
    }

    private static void WriteValue(DatedTarget target, ObjectWriter to)
    {
        to.Date("from", target.From);
        to.Date("to", target.To);
        to.Number("value", target.Value);
        to.Text("clause", target.Clause);
    }
}
