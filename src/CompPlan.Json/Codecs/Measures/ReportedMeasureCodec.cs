using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Periods;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>A measure that is reported as a number.</summary>
internal sealed class ReportedMeasureCodec : VariantCodec<Measure, ReportedMeasure>
{
    public override string Kind => "reported";

    protected override ReportedMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var unit = from.MeasureUnit();
        var cadence = from.Choice("cadence", CadenceNames.All);
        var combine = from.Choice("combine", CombinationNames.All);
        return from.Build(() => ReportedMeasure.Of(id, name, unit, cadence, combine));
    }

    protected override void Write(ReportedMeasure measure, ObjectWriter to)
    {
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.MeasureUnit(measure.Unit);
        to.Choice("cadence", measure.Cadence, CadenceNames.All);
        to.Choice("combine", measure.Combine, CombinationNames.All);
    }
}
