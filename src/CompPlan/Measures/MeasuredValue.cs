using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// The receipt of a measure over a period: a tree. Reported and rated measures keep the term of each of their own periods, derived
/// ones the values that they were derived from.
/// </summary>
public sealed record MeasuredValue
{
    private MeasuredValue(Measure measure, PerformancePeriod period, Fraction value, ValueList<MeasuredTerm> terms)
    {
        Measure = measure;
        Period = period;
        Value = value;
        Terms = terms;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The period the value is for.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The value in the unit of the measure, exact.</summary>
    public Fraction Value { get; }

    /// <summary>The measure's own periods inside the period, in the order of time, without a gap; empty for a derived measure.</summary>
    public ValueList<MeasuredTerm> Terms { get; }

    /// <summary>How the terms were combined, as the measure states it; absent for a derived measure.</summary>
    public Combination? Combination => (Measure as PeriodicMeasure)?.Combine;

    internal static MeasuredValue Of(PeriodicMeasure measure, PerformancePeriod period, ValueList<MeasuredTerm> terms) =>
        new(measure, period, measure.Combine.Combine(terms.Select(term => term.Value)), terms);
}
