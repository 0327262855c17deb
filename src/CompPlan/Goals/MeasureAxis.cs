using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>An axis over the value of a measure, in the measure's own unit.</summary>
public sealed record MeasureAxis : PlacedAxis
{
    private MeasureAxis(string measure, IEnumerable<Fraction> at, AxisEnd below, AxisEnd above)
        : base(at, below, above) => Measure = measure;

    /// <summary>The id of the measure.</summary>
    public string Measure { get; }

    internal override string Kind => "measure";

    internal override IEnumerable<string> Measures => [Measure];

    /// <summary>The places <paramref name="at"/> of the value of <paramref name="measure"/>, in its unit.</summary>
    public static MeasureAxis Of(string measure, IEnumerable<Fraction> at, AxisEnd below, AxisEnd above)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new MeasureAxis(measure, at, below, above);
    }

    internal override AxisReading Read(ScoreReader scores, BetweenCells between)
    {
        var measured = scores.Measure(Measure);
        return Place(AxisReading.Of(this, measured), measured.Value, between);
    }
}
