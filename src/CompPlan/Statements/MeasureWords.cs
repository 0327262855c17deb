namespace CompPlan.Statements;

/// <summary>English words for measured values.</summary>
internal static class MeasureWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["measure.combined"] = "{0} in {1}",
        ["measure.rated"] = "{0} in {1}, rated '{2}'",
        ["measure.reported"] = "{0} in {1}",
    };
}
