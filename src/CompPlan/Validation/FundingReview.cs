using CompPlan.Funding;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a funding rule can be told about itself, without the score it takes and the rest of the plan.</summary>
internal static class FundingReview
{
    /// <summary>All findings about <paramref name="rule"/>; <paramref name="currency"/> is the plan's, absent where that is unknown.</summary>
    internal static IEnumerable<Issue> Of(FundingRule rule, Currency? currency, string path) =>
    [
        .. new FundingRuleValidator(currency).Review(rule, path),
        .. new FundingOptionsValidator().Review(rule, path),
        .. NestingReview.OfBase(rule.Base, Issue.Join(path, "base")),
    ];

    /// <summary>The findings about a base and the bases in it.</summary>
    internal static IEnumerable<Issue> OfBase(FundingBase fundingBase, string path) => fundingBase switch
    {
        FixedBase one => new FixedBaseValidator().Review(one, path),
        ShareBase one => new ShareBaseValidator().Review(one, path),
        ScheduleBase one => new ScheduleBaseValidator().Review(one, path),
        PerUnitBase one => new PerUnitBaseValidator().Review(one, path),
        PerHeadBase one => new PerHeadBaseValidator().Review(one, path),
        PayrollBase one => new PayrollBaseValidator().Review(one, path),
        ProfitShareBase one => new ProfitShareBaseValidator().Review(one, path),
        ReservedBase one => IdReview.Form(one.Bonus, Issue.Join(path, "bonus")),
        SumBase one => new SumBaseValidator().Review(one, path),
        TargetBonusesBase => [],
        _ => throw new ArgumentOutOfRangeException(nameof(fundingBase), fundingBase.Kind, "The family of funding bases is closed."),
    };

    /// <summary>The findings about a cap or a floor.</summary>
    internal static IEnumerable<Issue> OfLimit(FundingLimit limit, string path) => limit switch
    {
        AmountLimit one => OfAmount(one.Amount, Issue.Join(path, "amount")),
        PerHeadLimit one => OfAmount(one.Amount, Issue.Join(path, "amount")),
        MeasureShareLimit one => OfRate(one.Rate, Issue.Join(path, "rate")),
        PayrollShareLimit one => OfRate(one.Rate, Issue.Join(path, "rate")),
        _ => throw new ArgumentOutOfRangeException(nameof(limit), limit.Kind, "The family of limits is closed."),
    };

    /// <summary>A rate below zero.</summary>
    internal static IEnumerable<Issue> NegativeRate(Fraction rate, string path)
    {
        if (rate.Sign < 0)
            yield return Issue.Error(IssueCodes.NumberRange, path, $"The rate is {rate} (1 = 100 %); a rate is zero or more.", "State a rate of zero or more.");
    }

    /// <summary>An amount below zero.</summary>
    internal static IEnumerable<Issue> NegativeAmount(Money amount, string path)
    {
        if (amount.Sign < 0)
            yield return Issue.Error(IssueCodes.NumberRange, path, $"The amount is {amount}; it is zero or more.", "State an amount of zero or more.");
    }

    private static IEnumerable<Issue> OfAmount(Money amount, string path) => amount.Sign < 0
        ? [Issue.Error(IssueCodes.BoundNegative, path, $"The bound is {amount}; a bound is zero or more.", "State a bound of zero or more.")]
        : [];

    private static IEnumerable<Issue> OfRate(Fraction rate, string path) => rate.Sign < 0 ? [BoundReview.Negative(path, rate)] : [];
}
