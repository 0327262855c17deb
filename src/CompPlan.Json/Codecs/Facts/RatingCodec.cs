using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>What somebody was rated with, as a number or a level.</summary>
internal static class RatingCodec
{
    public static Rating? Read(ObjectReader from)
    {
        var participant = from.Id("participant");
        var subject = from.Id("subject");
        var first = from.Date("from");
        var last = from.Date("to");
        var value = from.OptionalNumber("value");
        var level = from.OptionalId("level");
        var knownOn = from.Date("knownOn");
        return from.Build(() => Rating.Of(participant, subject, first, last, value, level, knownOn, from.Source));
    }

    public static void Write(Rating row, ObjectWriter to)
    {
        to.Text("participant", row.Participant);
        to.Text("subject", row.Subject);
        to.Date("from", row.From);
        to.Date("to", row.To);
        to.Number("value", row.Value);
        to.Text("level", row.Level);
        to.Date("knownOn", row.KnownOn);
    }
}
