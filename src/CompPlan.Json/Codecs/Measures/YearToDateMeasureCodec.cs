using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>A measure over the year to date.</summary>
internal sealed class YearToDateMeasureCodec : VariantCodec<Measure, YearToDateMeasure>
{
    public override string Kind => "yearToDate";

    protected override YearToDateMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var unit = from.MeasureUnit();
        var measure = from.Id("measure");
        return from.Build(() => YearToDateMeasure.Of(id, name, unit, measure));
    }

    protected override void Write(YearToDateMeasure measure, ObjectWriter to)
    {
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.MeasureUnit(measure.Unit);
        to.Text("measure", measure.Measure);
    }
}
