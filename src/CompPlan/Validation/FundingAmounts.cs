using CompPlan.Funding;
using CompPlan.Rounding;

namespace CompPlan.Validation;

/// <summary>Every amount of money that a funding rule states, with its path.</summary>
internal static class FundingAmounts
{
    internal static IEnumerable<(Money? Amount, string Path)> Of(FundingRule rule, string path) =>
    [
        .. rule.Base.WithInner(path + ".base").SelectMany(inner => Of(inner.Base, inner.Path)),
        .. rule.Cap is { } cap ? Of(cap, path + ".cap") : [],
        .. rule.Floor is { } floor ? Of(floor, path + ".floor") : [],
        (rule.Draw?.Amount, path + ".draw.amount"),
    ];

    internal static IEnumerable<(Money? Amount, string Path)> Of(FundingLimit limit, string path) => limit switch
    {
        AmountLimit one => [(one.Amount, path + ".amount")],
        PerHeadLimit one => [(one.Amount, path + ".amount")],
        _ => [],
    };

    private static IEnumerable<(Money? Amount, string Path)> Of(FundingBase fundingBase, string path) => fundingBase switch
    {
        FixedBase one => [(one.Amount, path + ".amount")],
        ShareBase one => [(one.Hurdle, path + ".hurdle")],
        PerUnitBase one => [(one.Amount, path + ".amount")],
        _ => [],
    };
}
