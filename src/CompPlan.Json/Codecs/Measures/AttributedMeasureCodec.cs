using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>The credit of a department under an attribution rule; an amount in the currency of the plan.</summary>
internal sealed class AttributedMeasureCodec : VariantCodec<Measure, AttributedMeasure>
{
    public override string Kind => "attributed";

    protected override AttributedMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var attribution = from.Id("attribution");
        var department = from.Id("department");
        var unit = from.PlanAmount();
        return from.Build(() => AttributedMeasure.Of(id, name, unit.CurrencyCode!, attribution, department));
    }

    protected override void Write(AttributedMeasure measure, ObjectWriter to)
    {
        to.DemandCurrency(measure.Unit.CurrencyCode);
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.Text("attribution", measure.Attribution);
        to.Text("department", measure.Department);
    }
}
