using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>Growth of a measure over a base.</summary>
internal sealed class GrowthMeasureCodec : VariantCodec<Measure, GrowthMeasure>
{
    private static readonly Names<LongYearRule> LongYears = Names<LongYearRule>.Of(
        ("dropFirstWeek", LongYearRule.DropFirstWeek), ("scaleByWeeks", LongYearRule.ScaleByWeeks), ("asIs", LongYearRule.AsIs));

    public override string Kind => "growth";

    protected override GrowthMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var unit = from.MeasureUnit();
        var measure = from.Id("measure");
        var over = from.Part("over", GrowthBaseFamily.All.Read);
        var longYear = from.OptionalChoice("longYear", LongYears);
        return from.Build(() => GrowthMeasure.Of(id, name, unit, measure, over, longYear));
    }

    protected override void Write(GrowthMeasure measure, ObjectWriter to)
    {
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.MeasureUnit(measure.Unit);
        to.Text("measure", measure.Measure);
        to.Part("over", measure.Over, GrowthBaseFamily.All.Write);
        to.OptionalChoice("longYear", measure.LongYear, LongYears);
    }
}
