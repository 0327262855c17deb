using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>A length of time in exact time or calendar days.</summary>
internal static class TouchWindowCodec
{
    private static readonly Names<TouchWindowUnit> Units = Names<TouchWindowUnit>.Of(
        ("seconds", TouchWindowUnit.Seconds), ("hours", TouchWindowUnit.Hours), ("days", TouchWindowUnit.Days),
        ("calendarDays", TouchWindowUnit.CalendarDays));

    public static TouchWindow? Read(ObjectReader from)
    {
        var window = ReadMembers(from);
        return from.Build(() => window);
    }

    /// <summary>The two members, in an object that has others beside them.</summary>
    public static TouchWindow ReadMembers(ObjectReader from)
    {
        var unit = from.UnitOf(Units, TouchWindowUnit.Days);
        var amount = from.LongNumber("amount", long.MinValue, long.MaxValue);
        return unit switch
        {
            TouchWindowUnit.Seconds => TouchWindow.OfSeconds(amount),
            TouchWindowUnit.Hours => TouchWindow.OfHours(amount),
            TouchWindowUnit.CalendarDays => TouchWindow.OfCalendarDays(amount),
            _ => TouchWindow.OfDays(amount),
        };
    }

    public static void Write(TouchWindow window, ObjectWriter to)
    {
        to.Choice("unit", window.Unit, Units);
        to.Whole("amount", window.Amount);
    }
}
