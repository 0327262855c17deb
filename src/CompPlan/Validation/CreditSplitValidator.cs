using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A split by credit names an attribution rule and at least one department, each once.</summary>
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
    }
}
