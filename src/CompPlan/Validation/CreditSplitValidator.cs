using CompPlan.Attribution;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A split by credit names an attribution rule and at least one department, each once; it never weighs below zero.</summary>
internal sealed class CreditSplitValidator : ComponentValidator<CreditSplit>
{
    public CreditSplitValidator()
    {
        Each(report =>
        {
            if (!Identifier.IsValid(report.Component.Attribution))
                report.Add([IdReview.BadId(report.Component.Attribution, "attribution")]);
        });
        Each(report => report.Add(IdReview.Of(report.Component.Departments, "departments")));
        Each(report => report.Add(CreditOptionsReview.OfWeight(report.Component.Negative)));
        Each(report => report.Add(report.Component.WithoutCredit is { } rule ? OptionReview.Of(rule, "withoutCredit") : []));
    }
}
