using CompPlan.Json.Lexical;
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
