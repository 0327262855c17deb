using System.Globalization;
using Newtonsoft.Json.Linq;

namespace CompPlan.Json.Syntax;

/// <summary>
/// What the gate let through: a tree whose numbers keep their source text (raw values), whose refused values are undefined, and
/// whose every token knows its place. After a syntax error it ends where reading stopped; what was not closed says so.
/// </summary>
internal static class DocumentTree
{
    public static Place PlaceOf(JToken token) => token.Annotation<Place>() ?? Place.Start;

    public static T At<T>(this T token, Place place)
        where T : JToken
    {
        token.AddAnnotation(place);
        return token;
    }

    /// <summary>Says that members or items of the container may follow in the part that was not read.</summary>
    public static void MarkCut(JContainer container) => container.AddAnnotation(new CutMark());

    public static bool IsCut(JToken container) => container.Annotation<CutMark>() is not null;

    /// <summary>A value that was refused and reported already.</summary>
    public static JValue Refused(Place place) => JValue.CreateUndefined().At(place);

    public static bool IsRefused(JToken token) => token.Type == JTokenType.Undefined;

    /// <summary>The deepest token on the way to a path such as <c>bonuses[0].funding.cap</c>.</summary>
    public static JToken Find(JToken root, string path)
    {
        var found = root;
        foreach (var step in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            var next = step.EndsWith(']')
                ? found is JArray list
                    && int.TryParse(step.AsSpan(0, step.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    && index < list.Count ? list[index] : null
                : found is JObject members ? members.GetValue(step, StringComparison.Ordinal) : null;
            if (next is null)
                break;
            found = next;
        }
        return found;
    }

    private sealed class CutMark;
}
