using CompPlan.Funding;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A funding rule rounds to whole minor units of its currency, and its bounds are in it, not negative, and in order.</summary>
internal sealed class FundingRuleValidator : ComponentValidator<FundingRule>
{
    public FundingRuleValidator()
    {
        Each(report => report.Add(FundingReview.OfBase(report.Component.Base, "base")));
        Each(report => report.Add(OptionReview.Of(report.Component.Score, "score")));
        Each(report => report.Add(report.Component.FloorWhenGated is { } option ? OptionReview.Of(option, "floorWhenGated") : []));
        Check(
            "rounding.step",
            IssueCodes.AmountScale,
            rule => rule.Rounding.Fits(rule.Currency),
            rule => $"The step {rule.Rounding.Step} is not a whole number of minor units of {rule.Currency}.",
            "State a step that is a multiple of the minor unit, for example the minor unit itself.");
        Each(report => report.Add(Bound(report.Component, report.Component.Cap, "cap")));
        Each(report => report.Add(Bound(report.Component, report.Component.Floor, "floor")));
        Check(
            "cap",
            IssueCodes.CapBelowFloor,
            rule => !InOneCurrency(rule) || rule.Cap!.Value.Minor >= rule.Floor!.Value.Minor,
            rule => $"The cap {rule.Cap} lies below the floor {rule.Floor}.",
            "State a cap that is not below the floor.");
    }

    private static IEnumerable<Issue> Bound(FundingRule rule, Money? bound, string member)
    {
        if (bound is not { } amount)
            yield break;
        if (amount.Currency != rule.Currency)
            yield return Issue.Error(
                IssueCodes.CurrencyMismatch, member, $"The bound is in {amount.Currency?.Code ?? "no currency"} and the base in {rule.Currency}.", "State both in the currency of the plan.");
        if (amount.Sign < 0)
            yield return Issue.Error(IssueCodes.BoundNegative, member, $"The bound is {amount}; a bound is zero or more.", "State a bound of zero or more.");
    }

    private static bool InOneCurrency(FundingRule rule) =>
        rule.Cap is { } cap && rule.Floor is { } floor && cap.Currency == rule.Currency && floor.Currency == rule.Currency;
}
