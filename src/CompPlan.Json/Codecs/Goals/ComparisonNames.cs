using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>How an observed value compares with a stated one.</summary>
internal static class ComparisonNames
{
    public static Names<Comparison> All { get; } = Names<Comparison>.Of(
        ("atLeast", Comparison.AtLeast), ("above", Comparison.Above), ("atMost", Comparison.AtMost), ("below", Comparison.Below));
}
