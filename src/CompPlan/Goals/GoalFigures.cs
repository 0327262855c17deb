using CompPlan.Measures;

namespace CompPlan.Goals;

/// <summary>A goal with what it needs to be scored over a period: the measured value and, where it has targets, the target.</summary>
public sealed record GoalFigures
{
    private GoalFigures(Goal goal, MeasuredValue measured, TargetReading? target)
    {
        Goal = goal;
        Measured = measured;
        Target = target;
    }

    /// <summary>The goal.</summary>
    public Goal Goal { get; }

    /// <summary>What its measure came to.</summary>
    public MeasuredValue Measured { get; }

    /// <summary>Its target; absent for a goal without targets.</summary>
    public TargetReading? Target { get; }

    internal static GoalFigures Of(Goal goal, MeasuredValue measured, TargetReading? target) => new(goal, measured, target);
}
