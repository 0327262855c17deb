using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>A person.</summary>
internal static class ParticipantCodec
{
    public static Participant? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var job = from.OptionalText("job");
        var knownOn = from.Date("knownOn");
        return from.Build(() => Participant.Of(id, name, job, knownOn, from.Source));
    }

    public static void Write(Participant row, ObjectWriter to)
    {
        to.Text("id", row.Id);
        to.Text("name", row.Name);
        to.Text("job", row.Job);
        to.Date("knownOn", row.KnownOn);
    }
}
