using CompPlan.Periods;

namespace CompPlan.Measures;

/// <summary>What growth is measured against: a closed family.</summary>
public abstract record GrowthBase
{
    private protected GrowthBase()
    {
    }

    internal abstract string Kind { get; }

    /// <summary>The period whose value is the base; null where the plan states the value itself.</summary>
    internal abstract PerformancePeriod? PeriodBefore(PlanCalendar calendar, PerformancePeriod period);
}
