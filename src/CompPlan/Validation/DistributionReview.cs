using CompPlan.Distribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a distribution can be told about itself, without the rest of the plan.</summary>
internal static class DistributionReview
{
    /// <summary>
    /// All findings about <paramref name="rule"/>, with <paramref name="path"/> in front of their members. <paramref name="isShared"/>
    /// says that its bonus is under a cap over several bonuses.
    /// </summary>
    internal static IEnumerable<Issue> Of(DistributionRule rule, string path, bool isShared = false) =>
        new DistributionRuleValidator(isShared).Review(rule, path);

    /// <summary>All findings about <paramref name="key"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(DistributionKey key, string path) => key switch
    {
        CreditKey credit => new CreditKeyValidator().Review(credit, path),
        UniformKey or PresenceKey or SalaryKey or SalaryTimesPresenceKey => [],
        _ => throw new ArgumentOutOfRangeException(nameof(key), key.Kind, "The family of keys is closed."),
    };

    /// <summary>All findings about <paramref name="bound"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(IndividualBound bound, string path) => bound switch
    {
        AmountBound amount => new AmountBoundValidator().Review(amount, path),
        SalaryShareBound share => new SalaryShareBoundValidator().Review(share, path),
        CeilingBound ceiling => new CeilingBoundValidator().Review(ceiling, path),
        _ => throw new ArgumentOutOfRangeException(nameof(bound), bound.Kind, "The family of bounds is closed."),
    };
}
