using CompPlan.Json.Binding;
using Unit = CompPlan.Values.WeightUnit;

namespace CompPlan.Json.Codecs.Values;

/// <summary>The unit of a list of weights.</summary>
internal static class WeightUnitNames
{
    private static readonly Names<Unit> All = Names<Unit>.Of(
        ("percent", Unit.Percent), ("fraction", Unit.Fraction), ("relative", Unit.Relative));

    public static Unit WeightUnit(this ObjectReader from) => from.UnitOf(All, Unit.Percent);

    public static void WeightUnit(this ObjectWriter to, Unit unit) => to.Choice("unit", unit, All);
}
