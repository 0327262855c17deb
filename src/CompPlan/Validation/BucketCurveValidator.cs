using System.Globalization;
using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Buckets have a size above zero and amounts of zero or more; since the amounts add up the curve never falls.</summary>
internal sealed class BucketCurveValidator : ComponentValidator<BucketCurve>
{
    public BucketCurveValidator()
    {
        Each(report => report.Add(CurveIssues.Options(report.Component).Concat(OptionReview.Of(report.Component.Beyond, "beyond"))));
        Each(report => report.Add(CurveIssues.NeverFalls(report.Component)));
        Check(
            "size",
            IssueCodes.NumberRange,
            curve => curve.Size.Sign > 0,
            curve => $"The size of a bucket is {curve.Size}; it is above zero.",
            "State how much of x fills a bucket.");
        Check(
            "amounts",
            IssueCodes.EmptyList,
            curve => curve.Amounts.Count > 0,
            _ => "The list is empty; a curve of buckets has at least one amount.",
            "State what the first bucket adds.");
        Each(report => report.Add(report.Component.Amounts.SelectMany((amount, i) => Amount(report.Component, amount, i))));
        Each(report => report.Add(BoundReview.Of(null, report.Component.Cap, report.Component.Pays)));
    }

    private static IEnumerable<Issue> Amount(BucketCurve curve, Fraction amount, int index) => amount.Sign < 0
        ? [CurveIssues.Negative(string.Create(CultureInfo.InvariantCulture, $"amounts[{index}]"), amount, curve.Pays)]
        : [];
}
