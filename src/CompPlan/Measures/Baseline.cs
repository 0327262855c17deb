using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>Growth over a value that the plan states.</summary>
public sealed record Baseline : GrowthBase
{
    private Baseline(Fraction value, string? clause)
    {
        Value = value;
        Clause = clause;
    }

    /// <summary>The value, in the unit of the measure that grows; above zero.</summary>
    public Fraction Value { get; }

    /// <summary>The clause of the agreement that states it; absent where none does.</summary>
    public string? Clause { get; }

    internal override string Kind => "baseline";

    /// <summary>Growth over <paramref name="value"/>.</summary>
    public static Baseline Of(Fraction value, string? clause = null) => new(value, clause);

    internal override PerformancePeriod? PeriodBefore(PlanCalendar calendar, PerformancePeriod period) => null;
}
