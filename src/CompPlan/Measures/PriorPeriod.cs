using CompPlan.Periods;

namespace CompPlan.Measures;

/// <summary>Growth over the period of the same length that ends the day before this one begins.</summary>
public sealed record PriorPeriod : GrowthBase
{
    private PriorPeriod()
    {
    }

    /// <summary>The base; it has no terms.</summary>
    public static PriorPeriod Instance { get; } = new();

    internal override string Kind => "priorPeriod";

    internal override PerformancePeriod PeriodBefore(PlanCalendar calendar, PerformancePeriod period) => calendar.PeriodBefore(period);
}
