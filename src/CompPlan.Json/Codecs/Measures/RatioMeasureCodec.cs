using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>One measure divided by another.</summary>
internal sealed class RatioMeasureCodec : VariantCodec<Measure, RatioMeasure>
{
    public override string Kind => "ratio";

    protected override RatioMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var unit = from.MeasureUnit();
        var numerator = from.Id("numerator");
        var denominator = from.Id("denominator");
        return from.Build(() => RatioMeasure.Of(id, name, unit, numerator, denominator));
    }

    protected override void Write(RatioMeasure measure, ObjectWriter to)
    {
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.MeasureUnit(measure.Unit);
        to.Text("numerator", measure.Numerator);
        to.Text("denominator", measure.Denominator);
    }
}
