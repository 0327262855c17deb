using CompPlan.Json.Lexical;
using CompPlan.Periods;
using CompPlan.Values;
using Newtonsoft.Json.Linq;

namespace CompPlan.Json.Binding;

/// <summary>Members that are texts: names, ids, choices; and members that are true or false.</summary>
internal static class TextMembers
{
    public static string Text(this ObjectReader from, string name) => from.TextOf(name, from.Require(name)) ?? "";

    public static string? OptionalText(this ObjectReader from, string name) => from.TextOf(name, from.Allow(name));

    /// <summary>An id of the document. A wrong one is reported and kept, so that the findings about the rest are complete.</summary>
    public static string Id(this ObjectReader from, string name) => from.IdOf(name, from.Require(name)) ?? "";

    public static string? OptionalId(this ObjectReader from, string name) => from.IdOf(name, from.Allow(name));

    public static T Choice<T>(this ObjectReader from, string name, Names<T> names)
        where T : notnull
    {
        from.TryChoice(name, from.Require(name), names, out var choice);
        return choice;
    }

    /// <summary>As <see cref="Choice{T}(ObjectReader, string, Names{T})"/>, with what to go on reading with where there is no such choice.</summary>
    public static T Choice<T>(this ObjectReader from, string name, Names<T> names, T otherwise)
        where T : notnull =>
        from.TryChoice(name, from.Require(name), names, out var choice) ? choice : otherwise;

    public static T? OptionalChoice<T>(this ObjectReader from, string name, Names<T> names)
        where T : struct =>
        from.TryChoice(name, from.Allow(name), names, out var choice) ? choice : null;

    public static bool Flag(this ObjectReader from, string name) => from.FlagOf(name, from.Require(name)) ?? false;

    public static bool? OptionalFlag(this ObjectReader from, string name) => from.FlagOf(name, from.Allow(name));

    /// <summary>The text, or null with a finding.</summary>
    public static string? TextOf(this ObjectReader from, string name, JToken? token)
    {
        if (token is null)
            return null;
        if (token.Type != JTokenType.String)
        {
            from.Refuse(name, token, TypeFault.Of(token, "a text in double quotation marks"));
            return null;
        }
        return (string)token!;
    }

    /// <summary>The id, or null with a finding.</summary>
    public static string? IdOf(this ObjectReader from, string name, JToken? token)
    {
        if (token is null)
            return null;
        if (token.Type != JTokenType.String)
        {
            from.Refuse(name, token, TypeFault.Of(token, "an id, which is a text in double quotation marks"));
            return null;
        }
        var id = (string)token!;
        if (!Identifier.IsValid(id))
            from.Note(name, token, new TextFault(
                IssueCodes.BadId,
                $"{NumberText.Quoted(id)} cannot be an id.",
                $"Use 1 to {Identifier.MaxLength} ASCII letters, digits, “_”, “-” or “.”."));
        return id;
    }

    /// <summary>The name of a period. A wrong one is reported and kept, as an id is.</summary>
    public static string Period(this ObjectReader from, string name) => from.PeriodOf(name, from.Require(name)) ?? "";

    /// <summary>The name of a period, or null with a finding.</summary>
    public static string? PeriodOf(this ObjectReader from, string name, JToken? token)
    {
        if (from.TextOf(name, token) is not { } text)
            return null;
        if (!PerformancePeriod.IsName(text))
            from.Note(name, token!, new TextFault(
                IssueCodes.BadId, $"{NumberText.Quoted(text)} is no name of a period.", "Write it as a calendar does, such as 2026-03, 2026-Q1, FY2026-P07, 2026-01+18M."));
        return text;
    }

    /// <summary>Whether the member holds one of the names; a finding where it holds anything else.</summary>
    public static bool TryChoice<T>(this ObjectReader from, string name, JToken? token, Names<T> names, out T choice)
        where T : notnull
    {
        choice = default!;
        if (token is null)
            return false;
        if (token.Type != JTokenType.String)
        {
            from.Refuse(name, token, TypeFault.Of(token, $"one of {string.Join(", ", names.All)}"));
            return false;
        }
        var text = (string)token!;
        if (names.TryRead(text, out choice))
            return true;
        from.Refuse(name, token, UnknownChoice(text, names.All));
        return false;
    }

    public static TextFault UnknownChoice(string text, IEnumerable<string> names)
    {
        var all = names.ToList();
        var meant = Spelling.Nearest(text, all);
        return new TextFault(
            DocumentCodes.EnumUnknown,
            $"{NumberText.Quoted(text)} is none of {string.Join(", ", all)}.",
            meant is null ? "Write one of these names exactly." : $"Perhaps “{meant}” is meant; names are compared exactly.");
    }

    private static bool? FlagOf(this ObjectReader from, string name, JToken? token)
    {
        if (token is null)
            return null;
        if (token.Type == JTokenType.Boolean)
            return (bool)token;
        from.Refuse(name, token, TypeFault.Of(token, "true or false"));
        return null;
    }
}
