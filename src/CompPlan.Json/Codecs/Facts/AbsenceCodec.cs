using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>Somebody's absence.</summary>
internal static class AbsenceCodec
{
    public static Absence? Read(ObjectReader from)
    {
        var participant = from.Id("participant");
        var type = from.Id("type");
        var first = from.Date("from");
        var last = from.Date("to");
        var knownOn = from.Date("knownOn");
        return from.Build(() => Absence.Of(participant, type, first, last, knownOn, from.Source));
    }

    public static void Write(Absence row, ObjectWriter to)
    {
        to.Text("participant", row.Participant);
        to.Text("type", row.Type);
        to.Date("from", row.From);
        to.Date("to", row.To);
        to.Date("knownOn", row.KnownOn);
    }
}
