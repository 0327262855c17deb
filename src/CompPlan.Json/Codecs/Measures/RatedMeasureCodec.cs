using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Periods;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>A measure that is rated on a scale of words.</summary>
internal sealed class RatedMeasureCodec : VariantCodec<Measure, RatedMeasure>
{
    public override string Kind => "rated";

    protected override RatedMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var cadence = from.Choice("cadence", CadenceNames.All);
        var combine = from.Choice("combine", CombinationNames.All);
        var unit = from.RatioUnit();
        var levels = from.Parts("levels", level => ReadLevel(level, unit));
        return from.Build(() => RatedMeasure.Of(id, name, cadence, combine, levels));
    }

    protected override void Write(RatedMeasure measure, ObjectWriter to)
    {
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.Choice("cadence", measure.Cadence, CadenceNames.All);
        to.Choice("combine", measure.Combine, CombinationNames.All);
        to.PercentUnit();
        to.Parts("levels", measure.Levels, WriteLevel);
    }

    private static RatedLevel? ReadLevel(ObjectReader from, RatioUnit unit)
    {
        var level = from.Id("level");
        var value = from.Ratio("value", unit);
        return from.Build(() => RatedLevel.Of(level, value));
    }

    private static void WriteLevel(RatedLevel level, ObjectWriter to)
    {
        to.Text("level", level.Level);
        to.Percent("value", level.Value);
    }
}
