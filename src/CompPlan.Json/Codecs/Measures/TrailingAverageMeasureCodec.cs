using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Periods;
using CompPlan.Measures;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>The mean of a measure over the last periods.</summary>
internal sealed class TrailingAverageMeasureCodec : VariantCodec<Measure, TrailingAverageMeasure>
{
    public override string Kind => "trailingAverage";

    protected override TrailingAverageMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var unit = from.MeasureUnit();
        var measure = from.Id("measure");
        var periods = from.WholeNumber("periods", 1, Cadence.MostMonths);
        var per = from.Choice("per", CadenceNames.All);
        return from.Build(() => TrailingAverageMeasure.Of(id, name, unit, measure, periods, per));
    }

    protected override void Write(TrailingAverageMeasure measure, ObjectWriter to)
    {
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.MeasureUnit(measure.Unit);
        to.Text("measure", measure.Measure);
        to.Whole("periods", measure.Periods);
        to.Choice("per", measure.Per, CadenceNames.All);
    }
}
