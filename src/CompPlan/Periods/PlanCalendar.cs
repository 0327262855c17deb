using System.Diagnostics.CodeAnalysis;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// How the plan divides time: the years and the periods inside them. Every period is computed from the start of its year,
/// never from its neighbour, and the periods of one cadence follow each other without gap or overlap.
/// </summary>
public abstract record PlanCalendar
{
    /// <summary>The kind in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>The period of this cadence that holds the day.</summary>
    public abstract PerformancePeriod PeriodFor(Cadence cadence, LocalDate date);

    /// <summary>
    /// Reads a period's name, exactly as <see cref="PerformancePeriod.Name"/> writes it or in an accepted other form. Years
    /// outside 1900 to 2199 are no names.
    /// </summary>
    public abstract bool TryParse([NotNullWhen(true)] string? name, [NotNullWhen(true)] out PerformancePeriod? period);

    /// <summary>The period of the same cadence that begins the day after this one ends.</summary>
    public PerformancePeriod PeriodAfter(PerformancePeriod period) => Shift(period, 1);

    /// <summary>The period of the same cadence that ends the day before this one begins.</summary>
    public PerformancePeriod PeriodBefore(PerformancePeriod period) => Shift(period, -1);

    /// <summary>The periods of a cadence that lie wholly between two days, both inclusive, in their order.</summary>
    public ValueList<PerformancePeriod> PeriodsWithin(Cadence cadence, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(cadence);
        var periods = new List<PerformancePeriod>();
        if (last < first)
            return ValueList<PerformancePeriod>.Empty;
        var period = PeriodFor(cadence, first);
        if (period.First < first)
            period = PeriodAfter(period);
        for (; period.Last <= last; period = PeriodAfter(period))
            periods.Add(period);
        return ValueList<PerformancePeriod>.Of(periods);
    }

    /// <summary>The period that is <paramref name="count"/> periods of the same cadence later (earlier where negative).</summary>
    internal abstract PerformancePeriod Shift(PerformancePeriod period, int count);
}
