using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// The measures of a plan with the facts they are taken from: what any of them comes to over any period of the plan's calendar, a
/// year to date included. Each is resolved once a period, whoever asks for it. Facts are looked up and never searched through, so
/// that a book of many measures stays fast. To be used by one thread at a time.
/// </summary>
public sealed class MeasureBook
{
    private readonly Dictionary<string, (Measure Measure, int Place)> _measures;
    private readonly ILookup<string, Measurement> _inForce;
    private readonly Dictionary<string, PeriodicFacts> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Measure, PerformancePeriod Period), MeasureResolution> _resolved = [];

    private MeasureBook(ValueList<Measure> measures, PlanCalendar calendar, IEnumerable<Measurement> inForce)
    {
        Measures = measures;
        Calendar = calendar;
        _measures = measures.Select((measure, place) => (measure, place)).ToDictionary(one => one.measure.Id, StringComparer.Ordinal);
        _inForce = inForce.ToLookup(fact => fact.Measure, StringComparer.Ordinal);
    }

    /// <summary>The measures of the plan, in its order.</summary>
    public ValueList<Measure> Measures { get; }

    /// <summary>The plan's calendar.</summary>
    public PlanCalendar Calendar { get; }

    /// <summary>
    /// A book of <paramref name="measures"/>, whose ids are different. <paramref name="inForce"/> are the measurements in force as
    /// known on the day of the case, in any order; those of other measures are passed over.
    /// </summary>
    /// <exception cref="ArgumentException">Two measures have one id; review of the plan refuses it.</exception>
    public static MeasureBook Of(ValueList<Measure> measures, PlanCalendar calendar, IEnumerable<Measurement> inForce)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(inForce);
        return new MeasureBook(measures, calendar, inForce);
    }

    /// <summary>
    /// Takes the measure with the id <paramref name="measure"/> over <paramref name="period"/>. A measurement counts when its days are
    /// exactly a period of the measure's cadence; one that overlaps the period in any other way is a finding.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such measure; review of the plan refuses it.</exception>
    public MeasureResolution Resolve(string measure, PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(period);
        if (_resolved.TryGetValue((measure, period), out var known))
            return known;
        var resolution = Named(measure).Resolve(this, period);
        _resolved.Add((measure, period), resolution);
        return resolution;
    }

    internal PeriodicFacts FactsOf(PeriodicMeasure measure)
    {
        if (!_facts.TryGetValue(measure.Id, out var known))
            _facts.Add(measure.Id, known = PeriodicFacts.Of(measure, Calendar, _inForce[measure.Id]));
        return known;
    }

    private Measure Named(string id) => _measures.TryGetValue(id, out var found)
        ? found.Measure
        : throw new ArgumentException($"The plan has no measure '{id}'; review the plan first.");
}
