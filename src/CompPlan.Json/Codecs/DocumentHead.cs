using CompPlan.Json.Binding;
using CompPlan.Json.Lexical;
using Newtonsoft.Json.Linq;

namespace CompPlan.Json.Codecs;

/// <summary>The first two members of every document: the format with its version, and the kind.</summary>
internal static class DocumentHead
{
    public const string Format = "compplan/1";
    public const string Plan = "plan";
    public const string Facts = "facts";
    public const string Run = "run";
    public const string Series = "series";
    public const string Ledger = "ledger";

    public static void Read(ObjectReader from, string kind)
    {
        Demand(from, "format", Format);
        Demand(from, "kind", kind);
    }

    public static void Write(ObjectWriter to, string kind)
    {
        to.Text("format", Format);
        to.Text("kind", kind);
    }

    private static void Demand(ObjectReader from, string name, string expected)
    {
        if (!from.Has(name) && !from.IsCut)
        {
            from.Allow(name);
            from.RefuseWhole(name, Unsupported("The document does not state", name, expected));
        }
        else if (from.Require(name) is { } token && !(token.Type == JTokenType.String && (string)token! == expected))
            from.Refuse(name, token, Unsupported("The document states another", name, expected));
    }

    private static TextFault Unsupported(string what, string name, string expected) => new(
        DocumentCodes.VersionUnsupported, $"{what} “{name}”; this reader reads “{expected}”.", $"Write \"{name}\": \"{expected}\", or use the reader of that document.");
}
