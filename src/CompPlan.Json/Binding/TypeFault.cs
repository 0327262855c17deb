using CompPlan.Json.Lexical;
using Newtonsoft.Json.Linq;

namespace CompPlan.Json.Binding;

/// <summary>A value of the wrong JSON type.</summary>
internal static class TypeFault
{
    public static TextFault Of(JToken token, string expected) => new(
        DocumentCodes.TypeMismatch, $"This is {NameOf(token)}; expected is {expected}.", $"Write {expected}.");

    private static string NameOf(JToken token) => token.Type switch
    {
        JTokenType.Object => "an object",
        JTokenType.Array => "a list",
        JTokenType.String => "a text",
        JTokenType.Boolean => "true or false",
        _ => "a number",
    };
}
