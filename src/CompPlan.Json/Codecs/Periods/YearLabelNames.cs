using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>What a year is named after.</summary>
internal static class YearLabelNames
{
    public static Names<YearLabel> All { get; } = Names<YearLabel>.Of(("start", YearLabel.Start), ("end", YearLabel.End));
}
