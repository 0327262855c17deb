using CompPlan.Json.Syntax;
using CompPlan.Rounding;
using Newtonsoft.Json.Linq;

namespace CompPlan.Json.Binding;

/// <summary>One reading of a document: where its findings go, and the currency its amounts are in once that is known.</summary>
internal sealed class Reading(Findings findings, List<ObjectReader>? observed = null)
{
    public Findings Findings { get; } = findings;

    /// <summary>The currency of amounts that do not name one; null where the document's is missing or unknown.</summary>
    public Currency? Currency { get; set; }

    public ObjectReader Root(JObject members) => Open(members, "");

    /// <summary>A reader of an object of this document; a test may observe them all.</summary>
    public ObjectReader Open(JObject members, string path)
    {
        var reader = new ObjectReader(members, path, this);
        observed?.Add(reader);
        return reader;
    }
}
