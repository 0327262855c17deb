using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Periods;
using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>A measure that is reported as a number. An amount is in the currency of the plan.</summary>
internal sealed class ReportedMeasureCodec : VariantCodec<Measure, ReportedMeasure>
{
    private static readonly Names<UnitKind> Units = Names<UnitKind>.Of(
        ("amount", UnitKind.Amount), ("count", UnitKind.Count), ("ratio", UnitKind.Ratio), ("points", UnitKind.Points), ("days", UnitKind.Days));

    public override string Kind => "reported";

    protected override ReportedMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var unit = from.UnitOf(Units, UnitKind.Count);
        var cadence = from.Choice("cadence", CadenceNames.All);
        var combine = from.Choice("combine", CombinationNames.All);
        if (unit == UnitKind.Amount && from.Reading.Currency is null)
            from.Fail();
        return from.Build(() => ReportedMeasure.Of(id, name, UnitOf(unit, from.Reading), cadence, combine));
    }

    protected override void Write(ReportedMeasure measure, ObjectWriter to)
    {
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.DemandCurrency(measure.Unit.CurrencyCode);
        to.Choice("unit", measure.Unit.Kind, Units);
        to.Choice("cadence", measure.Cadence, CadenceNames.All);
        to.Choice("combine", measure.Combine, CombinationNames.All);
    }

    private static Unit UnitOf(UnitKind kind, Reading reading) => kind switch
    {
        UnitKind.Amount => Unit.Amount(reading.Currency!.Code),
        UnitKind.Ratio => Unit.Ratio,
        UnitKind.Points => Unit.Points,
        UnitKind.Days => Unit.Days,
        _ => Unit.Count,
    };
}
