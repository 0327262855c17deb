using CompPlan.Facts;
using CompPlan.Periods;
using NodaTime;

namespace CompPlan.Measures;

/// <summary>The measurements of one reported or rated measure, by the days they are for.</summary>
internal sealed class PeriodicFacts
{
    private readonly Dictionary<(LocalDate From, LocalDate To), Measurement> _own;
    private readonly Measurement[] _odd;

    private PeriodicFacts(Dictionary<(LocalDate From, LocalDate To), Measurement> own, Measurement[] odd)
    {
        _own = own;
        _odd = odd;
    }

    /// <summary>
    /// Those of <paramref name="measure"/>. Where a comparison leaves out first weeks, the first seven days of one of its own periods
    /// may be measured as well.
    /// </summary>
    public static PeriodicFacts Of(PeriodicMeasure measure, PlanCalendar calendar, IEnumerable<Measurement> inForce, bool firstWeeks)
    {
        var own = new Dictionary<(LocalDate From, LocalDate To), Measurement>();
        var odd = new List<Measurement>();
        foreach (var fact in inForce)
        {
            var period = calendar.PeriodFor(measure.Cadence, fact.From);
            var isWeek = firstWeeks && fact.To == MeasureSpan.WeekEnd(fact.From);
            if (period.First == fact.From && (period.Last == fact.To || isWeek))
                own.TryAdd((fact.From, fact.To), fact);
            else
                odd.Add(fact);
        }
        return new PeriodicFacts(own, [.. odd.OrderBy(fact => fact.From).ThenBy(fact => fact.To)]);
    }

    /// <summary>The measurement of exactly these days, if they are an own period or a first week, or null.</summary>
    public Measurement? In(LocalDate first, LocalDate last) => _own.GetValueOrDefault((first, last));

    /// <summary>The measurements that share a day with a period and are of none of the measure's own periods, in the order of time.</summary>
    public IEnumerable<Measurement> OddIn(PerformancePeriod period) =>
        _odd.Where(fact => fact.From <= period.Last && fact.To >= period.First);
}
