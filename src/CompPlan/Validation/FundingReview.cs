using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a funding rule can be told about itself and about the score it takes.</summary>
internal static class FundingReview
{
    /// <summary>All findings about <paramref name="rule"/> alone, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(FundingRule rule, string path) => new FundingRuleValidator().Review(rule, path);

    /// <summary>As <see cref="Of(FundingRule, string)"/>, and whether it says what its floor does when a gate of <paramref name="score"/> is closed.</summary>
    internal static IEnumerable<Issue> Of(FundingRule rule, ScoreNode score, string path)
    {
        var gated = rule.Score == ScoreUse.Applied && score.WithDescendants().Any(node => node.Gates.Count > 0);
        return gated && rule.Floor is not null && rule.FloorWhenGated is null ? Of(rule, path).Append(FloorWhenGatedMissing(path)) : Of(rule, path);
    }

    /// <summary>The findings about a base.</summary>
    internal static IEnumerable<Issue> OfBase(FundingBase fundingBase, string path) => fundingBase switch
    {
        FixedBase fixedBase => new FixedBaseValidator().Review(fixedBase, path),
        _ => throw new ArgumentOutOfRangeException(nameof(fundingBase), fundingBase.Kind, "The family of funding bases is closed."),
    };

    /// <summary>The findings about the pool of one period: a pool beyond 64-bit minor units.</summary>
    internal static IEnumerable<Issue> OfPool(FundingRule rule, ScoreReading score, string path) => rule.Fits(score)
        ? []
        : [Issue.Error(
            IssueCodes.NumberRange, path, "The pool does not fit: an amount is below 2^63 minor units.", "Check the measurements and targets, or state a cap.")];

    private static Issue FloorWhenGatedMissing(string path) => Issue.Error(
        IssueCodes.FloorWhenGatedMissing,
        Issue.Join(path, "floorWhenGated"),
        "The pool has a floor and the score has a gate; nothing says whether the floor is paid while a gate is closed.",
        "State \"floorWhenGated\": \"pays\" or \"nothing\".");
}
