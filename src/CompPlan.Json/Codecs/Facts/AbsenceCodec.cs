using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>Somebody's absence.</summary>
internal static class AbsenceCodec
{
    public static Names<DayHalf> Halves { get; } = Names<DayHalf>.Of(("morning", DayHalf.Morning), ("afternoon", DayHalf.Afternoon));

    public static Absence? Read(ObjectReader from)
    {
        var participant = from.Id("participant");
        var type = from.Id("type");
        var first = from.Date("from");
        var last = from.Date("to");
        var fromHalf = from.OptionalChoice("fromHalf", Halves) ?? DayHalf.Morning;
        var toHalf = from.OptionalChoice("toHalf", Halves) ?? DayHalf.Afternoon;
        var knownOn = from.Date("knownOn");
        return from.Build(() => Absence.Of(participant, type, first, last, knownOn, from.Source).WithHalves(fromHalf, toHalf));
    }

    public static void Write(Absence row, ObjectWriter to)
    {
        to.Text("participant", row.Participant);
        to.Text("type", row.Type);
        to.Date("from", row.From);
        to.Date("to", row.To);
        to.OptionalChoice("fromHalf", row.FromHalf == DayHalf.Morning ? null : row.FromHalf, Halves);
        to.OptionalChoice("toHalf", row.ToHalf == DayHalf.Afternoon ? null : row.ToHalf, Halves);
        to.Date("knownOn", row.KnownOn);
    }
}
