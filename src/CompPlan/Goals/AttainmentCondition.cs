using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// The attainment of a goal compares as stated. It is the attainment that the goal's curve reads: after its rounding, where
/// the goal rounds it. The goal need not be part of the score; one that reads the raw value has no attainment and is refused.
/// </summary>
public sealed record AttainmentCondition : ComparedCondition
{
    private AttainmentCondition(string goal, Comparison comparison, Fraction threshold)
        : base(comparison, threshold) => Goal = goal;

    /// <summary>The id of the goal.</summary>
    public string Goal { get; }

    internal override string Kind => "attainment";

    /// <summary>The attainment of <paramref name="goal"/> is as stated against <paramref name="threshold"/>, a ratio.</summary>
    public static AttainmentCondition Of(string goal, Comparison comparison, Fraction threshold)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return new AttainmentCondition(goal, comparison, threshold);
    }

    internal override ConditionReading Read(ScoreReader scores) => ConditionReading.Of(this, scores.Goal(Goal));
}
