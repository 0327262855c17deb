using CompPlan.Funding;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Every part of a funding rule is sound on its own: it rounds to whole minor units, bounds are in order, rates have their days.</summary>
internal sealed class FundingRuleValidator : ComponentValidator<FundingRule>
{
    public FundingRuleValidator(Currency? currency)
    {
        Each(report => report.Add(FundingReview.OfBase(report.Component.Base, "base")));
        Each(report => report.Add(report.Component.EmployerCost is { } cost ? new EmployerCostValidator().Review(cost, "employerCost") : []));
        Check(
            "rounding.step",
            IssueCodes.AmountScale,
            rule => currency is null || rule.Rounding.Fits(currency),
            rule => $"The step {rule.Rounding.Step} is not a whole number of minor units of {currency}.",
            "State a step that is a multiple of the minor unit, for example the minor unit itself.");
        Each(report => report.Add(report.Component.Cap is { } cap ? FundingReview.OfLimit(cap, "cap") : []));
        Each(report => report.Add(report.Component.Floor is { } floor ? FundingReview.OfLimit(floor, "floor") : []));
        Check(
            "cap",
            IssueCodes.CapBelowFloor,
            rule => !IsBelow(rule.Cap, rule.Floor),
            _ => "The cap lies below the floor: both are stated in the same way, and the cap is less.",
            "State a cap that is not below the floor.");
        Each(report => report.Add(report.Component.Draw is { } draw ? FundingReview.NegativeAmount(draw.Amount, "draw.amount") : []));
        Each(report => report.Add(OfShare(report.Component.Reserve, "reserve")));
        Each(report => report.Add(OfShare(report.Component.CompanyShare, "companyShare")));
    }

    /// <summary>Only what is stated in the same way can be compared without facts.</summary>
    private static bool IsBelow(FundingLimit? cap, FundingLimit? floor) => (cap, floor) switch
    {
        (AmountLimit most, AmountLimit least) => IsBelow(most.Amount, least.Amount),
        (PerHeadLimit most, PerHeadLimit least) => IsBelow(most.Amount, least.Amount),
        (PayrollShareLimit most, PayrollShareLimit least) => most.Rate < least.Rate,
        (MeasureShareLimit most, MeasureShareLimit least) =>
            string.Equals(most.Measure, least.Measure, StringComparison.Ordinal) && most.Rate < least.Rate,
        _ => false,
    };

    private static bool IsBelow(Money cap, Money floor) => cap.Currency == floor.Currency && cap.Minor < floor.Minor;

    private static IEnumerable<Issue> OfShare(PoolShare? share, string path)
    {
        if (share is null)
            return [];
        var range = share.Rate.Sign < 0 || share.Rate > Fraction.One
            ? [Issue.Error(IssueCodes.NumberRange, path + ".value", $"The share is {share.Rate} (1 = 100 %); it is from 0 to 1.", "State a share from 0 % to 100 %.")]
            : Array.Empty<Issue>();
        return [.. range, .. OptionReview.Of(share.Midpoint, path + ".midpoint")];
    }
}
