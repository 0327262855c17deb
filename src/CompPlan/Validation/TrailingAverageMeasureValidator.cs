using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A trailing average is over at least one period.</summary>
internal sealed class TrailingAverageMeasureValidator : DerivedMeasureValidator<TrailingAverageMeasure>
{
    public TrailingAverageMeasureValidator() => Check(
        "periods",
        IssueCodes.NumberRange,
        average => average.Periods is >= 1 and <= Cadence.MostMonths,
        average => $"The average is over {average.Periods} periods; it can be over 1 to {Cadence.MostMonths}.",
        "State a number of periods in that range.");
}
