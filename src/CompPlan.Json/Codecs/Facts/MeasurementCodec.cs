using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>A measured value, or a level of a rated measure.</summary>
internal static class MeasurementCodec
{
    public static Measurement? Read(ObjectReader from)
    {
        var measure = from.Id("measure");
        var first = from.Date("from");
        var last = from.Date("to");
        var value = from.OptionalNumber("value");
        var level = from.OptionalId("level");
        var knownOn = from.Date("knownOn");
        return from.Build(() => Measurement.Of(measure, first, last, value, level, knownOn, from.Source));
    }

    public static void Write(Measurement row, ObjectWriter to)
    {
        to.Text("measure", row.Measure);
        to.Date("from", row.From);
        to.Date("to", row.To);
        to.Number("value", row.Value);
        to.Text("level", row.Level);
        to.Date("knownOn", row.KnownOn);
    }
}
