using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Whether the units of what a measure is derived from fit together, and give the unit that it states.</summary>
internal static class MeasureUnitReview
{
    /// <summary>Findings about <paramref name="measure"/>, whose <paramref name="parts"/> are all there, in the order it names them.</summary>
    internal static IEnumerable<Issue> Of(DerivedMeasure measure, IReadOnlyList<Measure> parts, string path)
    {
        if (parts.Count == 0)
            return [];
        var units = parts.Select(part => part.Unit).ToArray();
        var (unit, misfit) = Given(measure, units);
        if (unit is null)
        {
            var member = MeasureReview.Named(measure).ElementAt(misfit).Member;
            return [Issue.Error(
                IssueCodes.UnitMismatch,
                $"{path}.{member}",
                $"'{parts[misfit].Id}' is in {units[misfit]}; {Wanted(measure, parts)}.",
                "Name a measure in a unit that fits, or divide by one in the same unit first.")];
        }
        return unit == measure.Unit
            ? []
            : [Issue.Error(
                IssueCodes.UnitMismatch,
                path + ".unit",
                $"'{measure.Id}' states the unit {measure.Unit}, and what it is derived from gives {unit}.",
                $"State the unit {unit}, or name other measures.")];
    }

    /// <summary>The unit that comes out, or the place of the part that does not fit.</summary>
    private static (Unit? Unit, int Misfit) Given(DerivedMeasure measure, Unit[] units) => measure switch
    {
        GrowthMeasure => (Unit.Ratio, 0),
        RatioMeasure => units[0] == units[1] ? (Unit.Ratio, 0) : units[1].Kind == UnitKind.Amount ? (null, 1) : (units[0], 0),
        ProductMeasure => Product(units),
        _ => Array.FindIndex(units, unit => unit != units[0]) is var other and >= 0 ? (null, other) : (units[0], 0),
    };

    private static (Unit? Unit, int Misfit) Product(Unit[] units)
    {
        var first = Array.FindIndex(units, unit => unit != Unit.Ratio);
        if (first < 0)
            return (Unit.Ratio, 0);
        var second = Array.FindIndex(units, first + 1, unit => unit != Unit.Ratio);
        return second < 0 ? (units[first], 0) : (null, second);
    }

    private static string Wanted(DerivedMeasure measure, IReadOnlyList<Measure> parts) => measure switch
    {
        RatioMeasure => $"'{parts[0].Id}' is in {parts[0].Unit}, and only an amount is divided by an amount",
        ProductMeasure => "a product has at most one factor that is not a ratio",
        _ => $"'{parts[0].Id}' is in {parts[0].Unit}, and only measures of one unit are added or subtracted",
    };
}
