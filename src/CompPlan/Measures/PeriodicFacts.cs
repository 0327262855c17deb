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

    public static PeriodicFacts Of(PeriodicMeasure measure, PlanCalendar calendar, IEnumerable<Measurement> inForce)
    {
        var own = new Dictionary<(LocalDate From, LocalDate To), Measurement>();
        var odd = new List<Measurement>();
        foreach (var fact in inForce)
        {
            var period = calendar.PeriodFor(measure.Cadence, fact.From);
            if (period.First == fact.From && period.Last == fact.To)
                own.TryAdd((fact.From, fact.To), fact);
            else
                odd.Add(fact);
        }
        return new PeriodicFacts(own, [.. odd.OrderBy(fact => fact.From).ThenBy(fact => fact.To)]);
    }

    /// <summary>The measurement of exactly one of the measure's own periods, or null.</summary>
    public Measurement? In(PerformancePeriod period) => _own.GetValueOrDefault((period.First, period.Last));

    /// <summary>The measurements that share a day with a period and are of none of the measure's own periods, in the order of time.</summary>
    public IEnumerable<Measurement> OddIn(PerformancePeriod period) =>
        _odd.Where(fact => fact.From <= period.Last && fact.To >= period.First);
}
