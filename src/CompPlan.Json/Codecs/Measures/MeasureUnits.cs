using CompPlan.Json.Binding;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>The unit of a measure. An amount is in the currency of the plan.</summary>
internal static class MeasureUnits
{
    private static readonly Names<UnitKind> Kinds = Names<UnitKind>.Of(
        ("amount", UnitKind.Amount), ("count", UnitKind.Count), ("ratio", UnitKind.Ratio), ("points", UnitKind.Points), ("days", UnitKind.Days));

    /// <summary>The unit that the member <c>unit</c> states.</summary>
    public static Unit MeasureUnit(this ObjectReader from) => from.UnitOf(Kinds, UnitKind.Count) switch
    {
        UnitKind.Amount => from.PlanAmount(),
        UnitKind.Ratio => Unit.Ratio,
        UnitKind.Points => Unit.Points,
        UnitKind.Days => Unit.Days,
        _ => Unit.Count,
    };

    /// <summary>Money of the plan; where the plan has no currency there is a finding about that, and no measure.</summary>
    public static Unit PlanAmount(this ObjectReader from)
    {
        if (from.Reading.Currency is { } currency)
            return Unit.Amount(currency.Code);
        from.Fail();
        return Unit.Count;
    }

    public static void MeasureUnit(this ObjectWriter to, Unit unit)
    {
        to.DemandCurrency(unit.CurrencyCode);
        to.Choice("unit", unit.Kind, Kinds);
    }
}
