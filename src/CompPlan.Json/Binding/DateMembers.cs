using CompPlan.Json.Lexical;
using CompPlan.Values;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace CompPlan.Json.Binding;

/// <summary>Members that are dates or instants.</summary>
internal static class DateMembers
{
    public static LocalDate Date(this ObjectReader from, string name) => from.DateOf(name, from.Require(name)) ?? default;

    public static LocalDate? OptionalDate(this ObjectReader from, string name) => from.DateOf(name, from.Allow(name));

    public static Instant Instant(this ObjectReader from, string name) => from.InstantOf(name, from.Require(name)) ?? default;

    public static Instant? OptionalInstant(this ObjectReader from, string name) => from.InstantOf(name, from.Allow(name));

    /// <summary>A time of day to the minute; <paramref name="isEnd"/> allows the end of the day and refuses its beginning.</summary>
    public static LocalTime TimeOfDay(this ObjectReader from, string name, bool isEnd)
    {
        if (from.Require(name) is not { } token)
            return default;
        var fault = token.Type == JTokenType.String
            ? TimeOfDayText.Read((string)token!, isEnd, out var time)
            : Otherwise(token, "a time of day such as \"09:30\"", out time);
        if (fault is not null)
            from.Refuse(name, token, fault);
        return time;
    }

    /// <summary>A list of dates.</summary>
    public static ValueList<LocalDate> Dates(this ObjectReader from, string name)
    {
        var dates = new List<LocalDate>();
        if (from.ListOf(name, from.Require(name)) is { } list)
            for (var i = 0; i < list.Count; i++)
                if (from.DateOf($"{name}[{i}]", list[i]) is { } date)
                    dates.Add(date);
        return ValueList<LocalDate>.Of(dates);
    }

    private static LocalDate? DateOf(this ObjectReader from, string name, JToken? token)
    {
        if (token is null)
            return null;
        var fault = token.Type == JTokenType.String
            ? DateText.Read((string)token!, out var date)
            : Otherwise(token, "a date such as \"2026-03-31\"", out date);
        if (fault is null)
            return date;
        from.Refuse(name, token, fault);
        return null;
    }

    private static Instant? InstantOf(this ObjectReader from, string name, JToken? token)
    {
        if (token is null)
            return null;
        var fault = token.Type == JTokenType.String
            ? InstantText.Read((string)token!, out var instant)
            : Otherwise(token, "an instant such as \"2026-03-30T14:05:00Z\"", out instant);
        if (fault is null)
            return instant;
        from.Refuse(name, token, fault);
        return null;
    }

    private static TextFault Otherwise<T>(JToken token, string expected, out T value)
        where T : struct
    {
        value = default;
        return TypeFault.Of(token, expected);
    }
}
