using CompPlan.Periods;
using CompPlan.Rounding;

namespace CompPlan.Attribution;

/// <summary>What a department earned in one period.</summary>
public sealed record PeriodCredit
{
    internal PeriodCredit(PerformancePeriod period, string department, Money amount)
    {
        Period = period;
        Department = department;
        Amount = amount;
    }

    /// <summary>The period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The id of the credited department.</summary>
    public string Department { get; }

    /// <summary>The sum, in whole minor units of the plan's currency.</summary>
    public Money Amount { get; }
}
