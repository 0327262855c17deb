using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>The receipt of growth: what was compared with what.</summary>
public sealed record GrowthReading
{
    private GrowthReading(MeasuredValue actual, MeasuredValue? before, Fraction? baseline, WeekScale? scale)
    {
        Actual = actual;
        Before = before;
        Baseline = baseline;
        Scale = scale;
    }

    /// <summary>The measure over the period.</summary>
    public MeasuredValue Actual { get; }

    /// <summary>The measure over the earlier period; absent where the plan states a baseline.</summary>
    public MeasuredValue? Before { get; }

    /// <summary>The baseline that the plan states; absent otherwise.</summary>
    public Fraction? Baseline { get; }

    /// <summary>How the longer of both periods was brought to the weeks of the shorter one; absent where it was not.</summary>
    public WeekScale? Scale { get; }

    /// <summary>The actual value that is compared.</summary>
    public Fraction ActualValue => Scale is { OfActual: true } ? Actual.Value * Scale.Factor : Actual.Value;

    /// <summary>The base that is compared.</summary>
    public Fraction BaseValue => (Baseline ?? Before!.Value) * (Scale is { OfActual: false } ? Scale.Factor : Fraction.One);

    internal static GrowthReading Of(MeasuredValue actual, MeasuredValue? before, Fraction? baseline, WeekScale? scale) =>
        new(actual, before, baseline, scale);
}
