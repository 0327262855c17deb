using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Attribution;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>
/// The credit of a department, an actor or both under an attribution rule: an amount in the currency of the plan, which need not be said,
/// or the number of deals.
/// </summary>
internal sealed class AttributedMeasureCodec : VariantCodec<Measure, AttributedMeasure>
{
    private static readonly Names<AttributedResult> Results = Names<AttributedResult>.Of(
        ("amount", AttributedResult.Amount), ("deals", AttributedResult.Deals));

    public override string Kind => "attributed";

    protected override AttributedMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var attribution = from.Id("attribution");
        var department = from.OptionalId("department");
        var actor = from.OptionalId("actor");
        var result = from.OptionalChoice("result", Results);
        var negative = from.OptionalChoice(NegativeCreditNames.Member, NegativeCreditNames.All);
        var unit = from.PlanAmount();
        return from.Build(() => (result == AttributedResult.Deals
            ? AttributedMeasure.OfDeals(id, name, attribution, department, actor)
            : AttributedMeasure.Of(id, name, unit.CurrencyCode!, attribution, department, actor)).WithNegative(negative));
    }

    protected override void Write(AttributedMeasure measure, ObjectWriter to)
    {
        if (measure.Result == AttributedResult.Amount)
            to.DemandCurrency(measure.Unit.CurrencyCode);
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.Text("attribution", measure.Attribution);
        to.Text("department", measure.Department);
        to.Text("actor", measure.Actor);
        to.OptionalChoice("result", measure.Result == AttributedResult.Deals ? AttributedResult.Deals : null, Results);
        to.OptionalChoice(NegativeCreditNames.Member, measure.Negative, NegativeCreditNames.All);
    }
}
