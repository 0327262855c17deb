using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Growth is a ratio over something above zero; a <see cref="PriorPeriod"/> or a <see cref="PriorYear"/> has no terms to review.</summary>
internal sealed class GrowthMeasureValidator : DerivedMeasureValidator<GrowthMeasure>
{
    public GrowthMeasureValidator()
    {
        Check(
            "over.value",
            IssueCodes.NumberRange,
            growth => growth.Over is not Baseline { Value.Sign: <= 0 },
            growth => $"The baseline is {((Baseline)growth.Over).Value}; growth is measured over a value above zero.",
            "State a baseline above zero, or measure the difference in place of the growth.");
        Each(report => report.Add(report.Component.LongYear is { } rule ? OptionReview.Of(rule, "longYear") : []));
    }
}
