using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>The product of measures and a constant.</summary>
internal sealed class ProductMeasureCodec : VariantCodec<Measure, ProductMeasure>
{
    public override string Kind => "product";

    protected override ProductMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var unit = from.MeasureUnit();
        var factors = from.Ids("factors");
        var times = from.OptionalNumber("times");
        return from.Build(() => ProductMeasure.Of(id, name, unit, factors, times));
    }

    protected override void Write(ProductMeasure measure, ObjectWriter to)
    {
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.MeasureUnit(measure.Unit);
        to.Ids("factors", measure.Factors);
        to.Number("times", measure.Times);
    }
}
