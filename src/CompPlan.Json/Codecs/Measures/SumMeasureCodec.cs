using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>The sum of measures.</summary>
internal sealed class SumMeasureCodec : VariantCodec<Measure, SumMeasure>
{
    public override string Kind => "sum";

    protected override SumMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var unit = from.MeasureUnit();
        var terms = from.Ids("terms");
        return from.Build(() => SumMeasure.Of(id, name, unit, terms));
    }

    protected override void Write(SumMeasure measure, ObjectWriter to)
    {
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.MeasureUnit(measure.Unit);
        to.Ids("terms", measure.Terms);
    }
}
