using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>Which measures of a plan others are derived from.</summary>
internal static class MeasureReach
{
    /// <summary>The ids of the measures that <paramref name="starts"/> picks and of all that they are derived from, near or far.</summary>
    public static HashSet<string> From(ValueList<Measure> measures, Func<Measure, bool> starts)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Measure>(measures.Where(starts));
        if (open.Count == 0)
            return reached;
        var byId = measures.DistinctBy(measure => measure.Id).ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        while (open.TryPop(out var measure))
            if (reached.Add(measure.Id))
                foreach (var part in measure.Parts)
                    if (byId.TryGetValue(part, out var next))
                        open.Push(next);
        return reached;
    }

    /// <summary>The measures whose facts before a period may count in it: for growth, averages and years to date.</summary>
    public static HashSet<string> LookingBack(ValueList<Measure> measures) => From(
        measures, measure => measure is GrowthMeasure { Over: PriorPeriod or PriorYear } or TrailingAverageMeasure or YearToDateMeasure);
}
