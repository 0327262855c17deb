using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>When a desk is open.</summary>
internal static class OpeningHoursCodec
{
    public static OpeningHours? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var timeZone = from.OptionalText("timeZone");
        var days = from.Parts("days", ReadDay);
        var holidays = from.OptionalParts("holidays", HolidayFamily.All.Read);
        return from.Build(() => OpeningHours.Of(id, days, holidays, timeZone, name));
    }

    public static void Write(OpeningHours hours, ObjectWriter to)
    {
        to.Text("id", hours.Id);
        to.Text("name", hours.Name);
        to.Text("timeZone", hours.TimeZone);
        to.Parts("days", hours.Days, WriteDay);
        to.OptionalParts("holidays", hours.Holidays, HolidayFamily.All.Write);
    }

    private static OpeningDay? ReadDay(ObjectReader from)
    {
        var weekday = from.Choice("weekday", WeekdayNames.All);
        var intervals = from.Parts("intervals", ReadInterval);
        return from.Build(() => OpeningDay.Of(weekday, intervals));
    }

    private static void WriteDay(OpeningDay day, ObjectWriter to)
    {
        to.Choice("weekday", day.Weekday, WeekdayNames.All);
        to.Parts("intervals", day.Intervals, WriteInterval);
    }

    private static OpeningInterval? ReadInterval(ObjectReader from)
    {
        var first = from.TimeOfDay("from", isEnd: false);
        var end = from.TimeOfDay("to", isEnd: true);
        return from.Build(() => OpeningInterval.Between(first, end));
    }

    private static void WriteInterval(OpeningInterval interval, ObjectWriter to)
    {
        to.TimeOfDay("from", interval.From, isEnd: false);
        to.TimeOfDay("to", interval.To, isEnd: true);
    }
}
