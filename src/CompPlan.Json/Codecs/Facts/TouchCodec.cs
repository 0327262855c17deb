using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>Somebody's contact with a customer about a deal.</summary>
internal static class TouchCodec
{
    public static Touch? Read(ObjectReader from)
    {
        var id = from.OptionalId("id");
        var deal = from.Id("deal");
        var at = from.Instant("at");
        var sequence = from.OptionalWholeNumber("sequence", int.MinValue, int.MaxValue);
        var actor = from.Id("actor");
        var role = from.Id("role");
        var kind = from.Id("kind");
        var knownOn = from.Date("knownOn");
        return from.Build(() => Touch.Of(id, deal, at, sequence, actor, role, kind, knownOn, from.Source));
    }

    public static void Write(Touch row, ObjectWriter to)
    {
        to.Text("id", row.Id);
        to.Text("deal", row.Deal);
        to.Instant("at", row.At);
        to.Whole("sequence", row.Sequence);
        to.Text("actor", row.Actor);
        to.Text("role", row.Role);
        to.Text("kind", row.Kind);
        to.Date("knownOn", row.KnownOn);
    }
}
