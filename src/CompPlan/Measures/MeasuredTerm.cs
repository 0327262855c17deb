using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>What a measure came to in one of its own periods: the fact, and the value it stands for.</summary>
public sealed record MeasuredTerm
{
    private MeasuredTerm(PerformancePeriod period, Measurement fact, RatedLevel? rated, Fraction value)
    {
        Period = period;
        Fact = fact;
        Rated = rated;
        Value = value;
    }

    /// <summary>The period of the measure's cadence.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The measurement in force, with its source.</summary>
    public Measurement Fact { get; }

    /// <summary>The level of the scale that the measurement names; absent for a reported number.</summary>
    public RatedLevel? Rated { get; }

    /// <summary>The value in the unit of the measure: as reported, or what the level stands for.</summary>
    public Fraction Value { get; }

    internal static MeasuredTerm Reported(PerformancePeriod period, Measurement fact, Fraction value) => new(period, fact, null, value);

    internal static MeasuredTerm OfLevel(PerformancePeriod period, Measurement fact, RatedLevel level) => new(period, fact, level, level.Value);
}
