namespace CompPlan.Statements;

/// <summary>English words for measured values.</summary>
internal static class MeasureWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["calendar.weeks"] = "weeks of {0}",
        ["combined.periods"] = "number of periods",
        ["measure.baseline"] = "baseline of {0}",
        ["measure.combined"] = "{0} in {1}",
        ["measure.derived"] = "{0} in {1}",
        ["measure.firstWeek"] = "{0} in the first week of {1}",
        ["measure.increase"] = "increase of {0}",
        ["measure.rated"] = "{0} in {1}, rated '{2}'",
        ["measure.reported"] = "{0} in {1}",
        ["measure.scaled"] = "value of {0} at the weeks of the shorter period",
        ["measure.times"] = "constant of {0}",
        ["measure.weekShare"] = "weeks of the shorter over the longer period",
        ["measure.withoutFirstWeek"] = "{0} in {1}, without the first week",
    };
}
