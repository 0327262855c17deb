using CompPlan.Rounding;
using CompPlan.Tool.Printing;
using CompPlan.Values;

namespace CompPlan.Tool.Explaining;

/// <summary>A value with its unit, as people read it; a <c>~</c> marks what is shown rounded.</summary>
internal static class ValueText
{
    public static string Of(Unit unit, Fraction value) => unit.Kind switch
    {
        UnitKind.Amount => $"{Figures.Amount(value, Currency.Of(unit.CurrencyCode!))} {unit.CurrencyCode}",
        UnitKind.Ratio => Figures.Percent(value),
        UnitKind.Days => Figures.Of(value, 2) + " days",
        UnitKind.Points => Figures.Of(value, 2) + " points",
        _ => Figures.Of(value, 4),
    };
}
