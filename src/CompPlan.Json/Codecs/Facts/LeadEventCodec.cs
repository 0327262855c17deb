using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>Something that happened to a lead.</summary>
internal static class LeadEventCodec
{
    /// <summary>The kinds of events, as documents and tables write them.</summary>
    public static Names<LeadEventKind> Kinds { get; } = Names<LeadEventKind>.Of(
        ("assigned", LeadEventKind.Assigned),
        ("reassigned", LeadEventKind.Reassigned),
        ("paused", LeadEventKind.Paused),
        ("resumed", LeadEventKind.Resumed),
        ("firstResponse", LeadEventKind.FirstResponse));

    public static LeadEvent? Read(ObjectReader from)
    {
        var lead = from.Id("lead");
        var at = from.Instant("at");
        var kind = from.Choice("kind", Kinds);
        var team = from.OptionalId("team");
        var actor = from.OptionalId("actor");
        var knownOn = from.Date("knownOn");
        return from.Build(() => LeadEvent.Of(lead, at, kind, team, actor, knownOn, from.Source));
    }

    public static void Write(LeadEvent row, ObjectWriter to)
    {
        to.Text("lead", row.Lead);
        to.Instant("at", row.At);
        to.Choice("kind", row.Kind, Kinds);
        to.Text("team", row.Team);
        to.Text("actor", row.Actor);
        to.Date("knownOn", row.KnownOn);
    }
}
