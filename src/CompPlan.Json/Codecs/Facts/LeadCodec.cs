using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>A lead with its quality and the instants of its life.</summary>
internal static class LeadCodec
{
    public static Lead? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var quality = from.Id("quality");
        var created = from.Instant("created");
        var delivered = from.OptionalInstant("delivered");
        var accepted = from.OptionalInstant("accepted");
        var rejected = from.OptionalInstant("rejected");
        var reason = from.OptionalText("reason");
        var knownOn = from.Date("knownOn");
        return from.Build(() => Lead.Of(id, quality, created, delivered, accepted, rejected, reason, knownOn, from.Source));
    }

    public static void Write(Lead row, ObjectWriter to)
    {
        to.Text("id", row.Id);
        to.Text("quality", row.Quality);
        to.Instant("created", row.Created);
        to.Instant("delivered", row.Delivered);
        to.Instant("accepted", row.Accepted);
        to.Instant("rejected", row.Rejected);
        to.Text("reason", row.Reason);
        to.Date("knownOn", row.KnownOn);
    }
}
