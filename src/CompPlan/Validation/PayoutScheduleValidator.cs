using System.Globalization;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a payout schedule alone can tell.</summary>
internal sealed class PayoutScheduleValidator : ComponentValidator<PayoutSchedule>
{
    public PayoutScheduleValidator() =>
        Check(
            "lag",
            IssueCodes.NumberRange,
            payout => payout.Lag is >= 0 and <= 36,
            payout => string.Create(CultureInfo.InvariantCulture, $"The lag is {payout.Lag} payout periods; it is 0 to 36."),
            "State 0 to pay in the payout period that holds the last day of the performance period, 1 for the next.");
}
