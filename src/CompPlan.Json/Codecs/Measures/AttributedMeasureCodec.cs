using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Attribution;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>The credit of a department, an actor or both under an attribution rule; an amount in the currency of the plan.</summary>
internal sealed class AttributedMeasureCodec : VariantCodec<Measure, AttributedMeasure>
{
    public override string Kind => "attributed";

    protected override AttributedMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var attribution = from.Id("attribution");
        var department = from.OptionalId("department");
        var actor = from.OptionalId("actor");
        var negative = from.OptionalChoice(NegativeCreditNames.Member, NegativeCreditNames.All);
        var unit = from.PlanAmount();
        return from.Build(() => AttributedMeasure.Of(id, name, unit.CurrencyCode!, attribution, department, actor).WithNegative(negative));
    }

    protected override void Write(AttributedMeasure measure, ObjectWriter to)
    {
        to.DemandCurrency(measure.Unit.CurrencyCode);
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.Text("attribution", measure.Attribution);
        to.Text("department", measure.Department);
        to.Text("actor", measure.Actor);
        to.OptionalChoice(NegativeCreditNames.Member, measure.Negative, NegativeCreditNames.All);
    }
}
