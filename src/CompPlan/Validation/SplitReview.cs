using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a split can be told about itself, without the rest of the plan.</summary>
internal static class SplitReview
{
    /// <summary>All findings about <paramref name="rule"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(SplitRule rule, string path) => rule switch
    {
        EqualSplit equal => new EqualSplitValidator().Review(equal, path),
        WeightedSplit weighted => new WeightedSplitValidator().Review(weighted, path),
        CreditSplit credit => new CreditSplitValidator().Review(credit, path),
        BlendedSplit blended => new BlendedSplitValidator().Review(blended, path),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Kind, "The family of splits is closed."),
    };
}
