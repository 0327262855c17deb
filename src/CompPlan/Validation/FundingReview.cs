using CompPlan.Funding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a funding rule can be told about itself, without the score it takes.</summary>
internal static class FundingReview
{
    /// <summary>All findings about <paramref name="rule"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(FundingRule rule, string path) => new FundingRuleValidator().Review(rule, path);

    /// <summary>The findings about a base.</summary>
    internal static IEnumerable<Issue> OfBase(FundingBase fundingBase, string path) => fundingBase switch
    {
        FixedBase fixedBase => new FixedBaseValidator().Review(fixedBase, path),
        _ => throw new ArgumentOutOfRangeException(nameof(fundingBase), fundingBase.Kind, "The family of funding bases is closed."),
    };
}
