using CompPlan.Values;
using Newtonsoft.Json.Linq;

namespace CompPlan.Json.Binding;

/// <summary>Members that are objects or lists.</summary>
internal static class PartMembers
{
    /// <summary>The object that the member holds, read by <paramref name="read"/>.</summary>
    public static T Part<T>(this ObjectReader from, string name, Func<ObjectReader, T?> read)
        where T : class =>
        from.PartOf(name, from.Require(name), read)!;

    public static T? OptionalPart<T>(this ObjectReader from, string name, Func<ObjectReader, T?> read)
        where T : class =>
        from.PartOf(name, from.Allow(name), read);

    /// <summary>A list of objects; an empty one is for the review to judge.</summary>
    public static ValueList<T> Parts<T>(this ObjectReader from, string name, Func<ObjectReader, T?> read)
        where T : class =>
        from.PartsOf(name, from.Require(name), read);

    /// <summary>As <see cref="Parts"/>; left out it is the list without items.</summary>
    public static ValueList<T> OptionalParts<T>(this ObjectReader from, string name, Func<ObjectReader, T?> read)
        where T : class =>
        from.PartsOf(name, from.Allow(name), read);

    /// <summary>A list of ids.</summary>
    public static ValueList<string> Ids(this ObjectReader from, string name) => from.TextsOf(name, from.Require(name), from.IdOf);

    /// <summary>As <see cref="Ids"/>, or null where it is left out.</summary>
    public static ValueList<string>? OptionalIds(this ObjectReader from, string name) =>
        from.Allow(name) is { } token ? from.TextsOf(name, token, from.IdOf) : null;

    /// <summary>A list of names of periods.</summary>
    public static ValueList<string> Periods(this ObjectReader from, string name) => from.TextsOf(name, from.Require(name), from.PeriodOf);

    /// <summary>A list of choices.</summary>
    public static ValueList<T> Choices<T>(this ObjectReader from, string name, Names<T> names)
        where T : notnull
    {
        var items = new List<T>();
        if (from.ListOf(name, from.Require(name)) is { } list)
            for (var i = 0; i < list.Count; i++)
                if (from.TryChoice($"{name}[{i}]", list[i], names, out var choice))
                    items.Add(choice);
        return ValueList<T>.Of(items);
    }

    private static ValueList<string> TextsOf(this ObjectReader from, string name, JToken? token, Func<string, JToken?, string?> read)
    {
        var items = new List<string>();
        if (from.ListOf(name, token) is { } list)
            for (var i = 0; i < list.Count; i++)
                if (read($"{name}[{i}]", list[i]) is { } text)
                    items.Add(text);
        return ValueList<string>.Of(items);
    }

    /// <summary>A list of texts.</summary>
    public static ValueList<string> Texts(this ObjectReader from, string name)
    {
        var items = new List<string>();
        if (from.ListOf(name, from.Require(name)) is { } list)
            for (var i = 0; i < list.Count; i++)
                if (from.TextOf($"{name}[{i}]", list[i]) is { } text)
                    items.Add(text);
        return ValueList<string>.Of(items);
    }

    private static ValueList<T> PartsOf<T>(this ObjectReader from, string name, JToken? token, Func<ObjectReader, T?> read)
        where T : class
    {
        var items = new List<T>();
        if (from.ListOf(name, token) is not { } list)
            return ValueList<T>.Empty;
        for (var i = 0; i < list.Count; i++)
            if (from.PartOf($"{name}[{i}]", list[i], read) is { } item)
                items.Add(item);
        return ValueList<T>.Of(items);
    }

    /// <summary>The list, or null with a finding.</summary>
    public static JArray? ListOf(this ObjectReader from, string name, JToken? token)
    {
        if (token is null or JArray)
            return token as JArray;
        from.Refuse(name, token, TypeFault.Of(token, "a list"));
        return null;
    }

    private static T? PartOf<T>(this ObjectReader from, string name, JToken? token, Func<ObjectReader, T?> read)
        where T : class
    {
        switch (token)
        {
            case null:
                return null;
            case JObject members:
                var part = read(from.Reading.Open(members, from.PathOf(name)));
                if (part is null)
                    from.Fail();
                return part;
            case { Type: JTokenType.Undefined }:
                from.Fail();
                return null;
            case { Type: JTokenType.Null }:
                from.Refuse(name, token, new Lexical.TextFault(IssueCodes.MissingField, "An item of the list is null.", "State the item or remove it."));
                return null;
            default:
                from.Refuse(name, token, TypeFault.Of(token, "an object"));
                return null;
        }
    }
}
