using CompPlan.Periods;

namespace CompPlan.Measures;

/// <summary>Growth over the same months one year of the plan's calendar earlier.</summary>
public sealed record PriorYear : GrowthBase
{
    private PriorYear()
    {
    }

    /// <summary>The base; it has no terms.</summary>
    public static PriorYear Instance { get; } = new();

    internal override string Kind => "priorYear";

    internal override PerformancePeriod PeriodBefore(PlanCalendar calendar, PerformancePeriod period) => calendar.YearBefore(period);
}
