using CompPlan.Periods;

namespace CompPlan.Goals;

/// <summary>The target that holds for one inner period.</summary>
public sealed record TargetTerm
{
    private TargetTerm(PerformancePeriod period, DatedTarget target)
    {
        Period = period;
        Target = target;
    }

    /// <summary>The period of the schedule's cadence.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The dated value that holds for it, with its clause.</summary>
    public DatedTarget Target { get; }

    internal static TargetTerm Of(PerformancePeriod period, DatedTarget target) => new(period, target);
}
