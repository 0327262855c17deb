using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The receipt of a target over a performance period: its value and the dated values it was combined from.</summary>
public sealed record TargetReading
{
    private TargetReading(TargetSchedule schedule, PerformancePeriod period, ValueList<TargetTerm> terms)
    {
        Schedule = schedule;
        Period = period;
        Terms = terms;
        Value = schedule.Combine.Combine(terms.Select(term => term.Target.Value));
    }

    /// <summary>The schedule it was read from.</summary>
    public TargetSchedule Schedule { get; }

    /// <summary>The period the target is for.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The schedule's own periods inside it, in the order of time, without a gap.</summary>
    public ValueList<TargetTerm> Terms { get; }

    /// <summary>The target in the measure's unit, exact.</summary>
    public Fraction Value { get; }

    internal static TargetReading Of(TargetSchedule schedule, PerformancePeriod period, ValueList<TargetTerm> terms) => new(schedule, period, terms);
}
