using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The measured value over the performance period compares as stated, in the measure's own unit. No goal is needed for it.</summary>
public sealed record MeasureCondition : ComparedCondition
{
    private MeasureCondition(string measure, Comparison comparison, Fraction threshold)
        : base(comparison, threshold) => Measure = measure;

    /// <summary>The id of the measure.</summary>
    public string Measure { get; }

    internal override string Kind => "measure";

    /// <summary>The value of <paramref name="measure"/> is as stated against <paramref name="threshold"/>, in the measure's unit.</summary>
    public static MeasureCondition Of(string measure, Comparison comparison, Fraction threshold)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new MeasureCondition(measure, comparison, threshold);
    }

    internal override ConditionReading Read(ScoreReader scores) => ConditionReading.Of(this, scores.Measure(Measure));
}
