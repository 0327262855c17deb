using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>The receipt of a measure over a period: its value and every inner period it was combined from.</summary>
public sealed record MeasuredValue
{
    private MeasuredValue(Measure measure, PerformancePeriod period, ValueList<MeasuredTerm> terms)
    {
        Measure = measure;
        Period = period;
        Terms = terms;
        Value = measure.Combine.Combine(terms.Select(term => term.Value));
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The period the value is for.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The measure's own periods inside it, in the order of time, without a gap.</summary>
    public ValueList<MeasuredTerm> Terms { get; }

    /// <summary>How the terms were combined, as the measure states it.</summary>
    public Combination Combination => Measure.Combine;

    /// <summary>The value in the unit of the measure, exact.</summary>
    public Fraction Value { get; }

    internal static MeasuredValue Of(Measure measure, PerformancePeriod period, ValueList<MeasuredTerm> terms) => new(measure, period, terms);
}
