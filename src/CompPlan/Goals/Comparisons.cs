using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>What a comparison means.</summary>
internal static class Comparisons
{
    internal static bool HoldsFor(this Comparison comparison, Fraction observed, Fraction stated) => comparison switch
    {
        Comparison.AtLeast => observed >= stated,
        Comparison.Above => observed > stated,
        Comparison.AtMost => observed <= stated,
        _ => observed < stated,
    };
}
