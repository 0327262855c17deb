using CompPlan.Commitments;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Commitments;

/// <summary>A quality of leads with its definition.</summary>
internal static class LeadQualityCodec
{
    public static LeadQuality? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var definition = from.Text("definition");
        return from.Build(() => LeadQuality.Of(id, definition));
    }

    public static void Write(LeadQuality quality, ObjectWriter to)
    {
        to.Text("id", quality.Id);
        to.Text("definition", quality.Definition);
    }
}
