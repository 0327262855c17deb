using CompPlan.Attribution;
using CompPlan.Commitments;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Measures;

/// <summary>
/// The receipt of a measure over a period: a tree. Reported and rated measures keep the term of each of their own periods, derived
/// ones the values that they were derived from.
/// </summary>
public sealed record MeasuredValue
{
    private MeasuredValue(
        Measure measure,
        PerformancePeriod period,
        Fraction value,
        ValueList<MeasuredTerm>? terms = null,
        MeasuredTerm? firstWeek = null,
        ValueList<MeasuredValue>? parts = null,
        GrowthReading? growth = null,
        Compliance? compliance = null,
        CountedCredit? credit = null,
        CountedDeals? deals = null,
        LocalDate? firstDay = null)
    {
        Measure = measure;
        Period = period;
        Value = value;
        Terms = terms ?? ValueList<MeasuredTerm>.Empty;
        FirstWeek = firstWeek;
        Parts = parts ?? ValueList<MeasuredValue>.Empty;
        Growth = growth;
        Compliance = compliance;
        Credit = credit;
        Deals = deals;
        FirstDay = firstDay ?? period.First;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The period the value is for.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The value in the unit of the measure, exact.</summary>
    public Fraction Value { get; }

    /// <summary>
    /// The own periods of a reported or rated measure inside the period, in the order of time, without a gap; empty for any other.
    /// </summary>
    public ValueList<MeasuredTerm> Terms { get; }

    /// <summary>How the terms were combined, as the measure states it; absent for a measure that is not reported or rated.</summary>
    public Combination? Combination => (Measure as PeriodicMeasure)?.Combine;

    /// <summary>The first week of the period, which was taken away from a sum; absent where none was.</summary>
    public MeasuredTerm? FirstWeek { get; }

    /// <summary>
    /// Whether the first seven days of the period do not count, because it is compared with a period of one week less.
    /// </summary>
    public bool WithoutFirstWeek => FirstDay != Period.First;

    /// <summary>The first day that counts, inclusive.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>What a derived measure was computed from, in the order it names it, or in the order of time; empty for any other.</summary>
    public ValueList<MeasuredValue> Parts { get; }

    /// <summary>What was compared, for growth; absent otherwise.</summary>
    public GrowthReading? Growth { get; }

    /// <summary>What the commitment came to; absent for any other measure than one of compliance.</summary>
    public Compliance? Compliance { get; }

    /// <summary>The credit as it counts; absent for any other measure than attributed revenue.</summary>
    public CountedCredit? Credit { get; }

    /// <summary>The deals with credit as they count; absent for any other measure than one of attributed deals.</summary>
    public CountedDeals? Deals { get; }

    internal static MeasuredValue Kept(ComplianceMeasure measure, PerformancePeriod period, Fraction value, Compliance compliance) =>
        new(measure, period, value, compliance: compliance);

    internal static MeasuredValue Combined(PeriodicMeasure measure, MeasureSpan span, ValueList<MeasuredTerm> terms, MeasuredTerm? firstWeek)
    {
        var whole = measure.Combine.Combine(terms.Select(term => term.Value));
        return new(
            measure, span.Period, firstWeek is null ? whole : whole - firstWeek.Value, terms, firstWeek, firstDay: span.First);
    }

    internal static MeasuredValue Credited(AttributedMeasure measure, MeasureSpan span, CountedCredit credit) =>
        new(measure, span.Period, credit.Counted.ToFraction(), credit: credit, firstDay: span.First);

    internal static MeasuredValue Credited(AttributedMeasure measure, MeasureSpan span, CountedDeals deals) =>
        new(measure, span.Period, deals.Counted, deals: deals, firstDay: span.First);

    internal static MeasuredValue Derived(DerivedMeasure measure, MeasureSpan span, Fraction value, ValueList<MeasuredValue> parts) =>
        new(measure, span.Period, value, parts: parts, firstDay: span.First);

    internal static MeasuredValue Grown(GrowthMeasure measure, PerformancePeriod period, GrowthReading growth, ValueList<MeasuredValue> parts) =>
        new(measure, period, (growth.ActualValue - growth.BaseValue) / growth.BaseValue, parts: parts, growth: growth);
}
