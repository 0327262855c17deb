using System.Globalization;
using CompPlan.Attribution;
using CompPlan.Commitments;
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
    private readonly HashSet<string> _comparedWithoutFirstWeek;
    private readonly ComplianceBook? _commitments;
    private readonly Dictionary<(string Measure, MeasureSpan Span), MeasureResolution?> _resolved = [];

    private MeasureBook(
        ValueList<Measure> measures,
        PlanCalendar calendar,
        IEnumerable<Measurement> inForce,
        CreditCounting credit,
        ComplianceBook? commitments)
    {
        Measures = measures;
        Calendar = calendar;
        _measures = measures.Select((measure, place) => (measure, place)).ToDictionary(one => one.measure.Id, StringComparer.Ordinal);
        _comparedWithoutFirstWeek = MeasureReach.From(measures, measure => measure is GrowthMeasure { LongYear: LongYearRule.DropFirstWeek });
        Credit = credit;
        _commitments = commitments;
        _inForce = inForce.ToLookup(fact => fact.Measure, StringComparer.Ordinal);
    }

    /// <summary>The measures of the plan, in its order.</summary>
    public ValueList<Measure> Measures { get; }

    /// <summary>The plan's calendar.</summary>
    public PlanCalendar Calendar { get; }

    /// <summary>
    /// A book of <paramref name="measures"/>, whose ids are different. <paramref name="inForce"/> are the measurements in force as
    /// known on the day of the case, in any order; those of other measures are passed over. <paramref name="credits"/> are the ledgers
    /// of the plan's attribution rules by the ids of the rules; an attributed measure without its ledger is a finding.
    /// </summary>
    /// <exception cref="ArgumentException">Two measures have one id; review of the plan refuses it.</exception>
    public static MeasureBook Of(
        ValueList<Measure> measures,
        PlanCalendar calendar,
        IEnumerable<Measurement> inForce,
        IReadOnlyDictionary<string, CreditLedger>? credits = null)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(inForce);
        var ledgers = credits ?? new Dictionary<string, CreditLedger>(StringComparer.Ordinal);
        return Of(measures, calendar, inForce, CreditCounting.Of(ledgers, calendar), commitments: null);
    }

    /// <summary>As the other, with the credit and the commitments of the plan for measures of them.</summary>
    internal static MeasureBook Of(
        ValueList<Measure> measures, PlanCalendar calendar, IEnumerable<Measurement> inForce, CreditCounting? credit, ComplianceBook? commitments) =>
        new(
            measures, calendar, inForce,
            credit ?? CreditCounting.Of(new Dictionary<string, CreditLedger>(StringComparer.Ordinal), calendar), commitments);

    /// <summary>The credit of the plan.</summary>
    internal CreditCounting Credit { get; }

    /// <summary>The commitments of the plan.</summary>
    /// <exception cref="InvalidOperationException">The book was made without them.</exception>
    internal ComplianceBook Commitments =>
        _commitments ?? throw new InvalidOperationException("A book of measures with compliance is made with the commitments of the plan.");

    /// <summary>
    /// Takes the measure with the id <paramref name="measure"/> over <paramref name="period"/>. A measurement counts when its days are
    /// exactly a period of the measure's cadence; one that overlaps the period in any other way is a finding.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// There is no such measure, or it is derived from itself; review of the plan refuses both.
    /// </exception>
    public MeasureResolution Resolve(string measure, PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(period);
        return Resolve(measure, MeasureSpan.Of(period));
    }

    internal MeasureResolution Resolve(string measure, MeasureSpan span)
    {
        if (_resolved.TryGetValue((measure, span), out var known))
            return known ?? throw new ArgumentException($"The measure '{measure}' is derived from itself; review the plan first.");
        var found = Named(measure);
        _resolved.Add((measure, span), null);
        var resolution = found.Resolve(this, span);
        _resolved[(measure, span)] = resolution;
        return resolution;
    }

    /// <summary>The place of a measure in its plan.</summary>
    internal string PathOf(string id) => string.Create(CultureInfo.InvariantCulture, $"measures[{_measures[id].Place}]");

    /// <summary>The days that decide over how many weeks a measure is taken for a period: of a year to date those since the year began.</summary>
    internal PerformancePeriod SpanOf(string measure, PerformancePeriod period) =>
        Named(measure) is YearToDateMeasure year ? SpanOf(year.Measure, Calendar.YearToDate(period)) : period;

    internal PeriodicFacts FactsOf(PeriodicMeasure measure)
    {
        if (!_facts.TryGetValue(measure.Id, out var known))
            _facts.Add(measure.Id, known = PeriodicFacts.Of(measure, Calendar, _inForce[measure.Id], _comparedWithoutFirstWeek.Contains(measure.Id)));
        return known;
    }

    private Measure Named(string id) => _measures.TryGetValue(id, out var found)
        ? found.Measure
        : throw new ArgumentException($"The plan has no measure '{id}'; review the plan first.");
}
