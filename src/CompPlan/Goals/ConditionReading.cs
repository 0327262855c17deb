using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// The receipt of a condition: what it observed and whether it holds, with the receipts of the conditions below it. Every
/// part is read, also where one of them decides already.
/// </summary>
public sealed record ConditionReading
{
    private ConditionReading(
        GateCondition condition,
        ValueList<ConditionReading> parts,
        MeasuredValue? measured,
        GoalScore? goal,
        ScoreReading? score,
        Fraction? observed,
        bool holds)
    {
        Condition = condition;
        Parts = parts;
        Measured = measured;
        GoalScore = goal;
        Score = score;
        Observed = observed;
        Holds = holds;
    }

    /// <summary>The condition.</summary>
    public GateCondition Condition { get; }

    /// <summary>The conditions directly below, read, in the order stated; none below a comparison.</summary>
    public ValueList<ConditionReading> Parts { get; }

    /// <summary>The measured value that was observed; absent unless the condition is on a measure.</summary>
    public MeasuredValue? Measured { get; }

    /// <summary>The goal whose attainment was observed, scored; absent unless the condition is on an attainment.</summary>
    public GoalScore? GoalScore { get; }

    /// <summary>The node whose score was observed; absent unless the condition is on a score.</summary>
    public ScoreReading? Score { get; }

    /// <summary>The observed value, in the unit of the condition's threshold; absent above comparisons.</summary>
    public Fraction? Observed { get; }

    /// <summary>Whether the condition holds.</summary>
    public bool Holds { get; }

    internal static ConditionReading Of(MeasureCondition condition, MeasuredValue measured) =>
        new(condition, ValueList<ConditionReading>.Empty, measured, null, null, measured.Value, condition.HoldsAt(measured.Value));

    internal static ConditionReading Of(AttainmentCondition condition, GoalScore goal) =>
        new(condition, ValueList<ConditionReading>.Empty, null, goal, null, goal.Attainment.Value, condition.HoldsAt(goal.Attainment.Value));

    internal static ConditionReading Of(ScoreCondition condition, ScoreReading score) =>
        new(condition, ValueList<ConditionReading>.Empty, null, null, score, score.Value, condition.HoldsAt(score.Value));

    internal static ConditionReading Of(GateCondition condition, ValueList<ConditionReading> parts, bool holds) =>
        new(condition, parts, null, null, null, null, holds);
}
