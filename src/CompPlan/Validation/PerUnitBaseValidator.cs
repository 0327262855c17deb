using CompPlan.Funding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A unit has a size above zero and an amount of zero or more.</summary>
internal sealed class PerUnitBaseValidator : ComponentValidator<PerUnitBase>
{
    public PerUnitBaseValidator()
    {
        Check(
            "unitSize",
            IssueCodes.NumberRange,
            unit => unit.UnitSize.Sign > 0,
            unit => $"The size of a unit is {unit.UnitSize}; it is above zero.",
            "State how much of the measure is one unit.");
        Each(report => report.Add(FundingReview.NegativeAmount(report.Component.Amount, "amount")));
        Each(report => report.Add(OptionReview.Of(report.Component.Partial, "partial")));
    }
}
