using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>One measure less another.</summary>
internal sealed class DifferenceMeasureCodec : VariantCodec<Measure, DifferenceMeasure>
{
    public override string Kind => "difference";

    protected override DifferenceMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var unit = from.MeasureUnit();
        var minuend = from.Id("minuend");
        var subtrahend = from.Id("subtrahend");
        return from.Build(() => DifferenceMeasure.Of(id, name, unit, minuend, subtrahend));
    }

    protected override void Write(DifferenceMeasure measure, ObjectWriter to)
    {
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.MeasureUnit(measure.Unit);
        to.Text("minuend", measure.Minuend);
        to.Text("subtrahend", measure.Subtrahend);
    }
}
