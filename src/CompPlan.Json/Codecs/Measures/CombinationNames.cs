using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>How values of inner periods combine.</summary>
internal static class CombinationNames
{
    public static Names<Combination> All { get; } = Names<Combination>.Of(
        ("sum", Combination.Sum), ("last", Combination.Last), ("mean", Combination.Mean));
}
