using CompPlan.Splits;

namespace CompPlan.Validation;

/// <summary>An equal split names at least one department, each once.</summary>
internal sealed class EqualSplitValidator : ComponentValidator<EqualSplit>
{
    public EqualSplitValidator() => Each(report => report.Add(IdReview.Of(report.Component.Departments, "departments")));
}
