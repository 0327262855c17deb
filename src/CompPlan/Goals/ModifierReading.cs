using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The receipt of one modifier: what it observed, whether it applied, the score before and after it.</summary>
public sealed record ModifierReading
{
    private ModifierReading(Modifier modifier, ConditionReading? condition, GoalScore? goal, Fraction before, Fraction after)
    {
        Modifier = modifier;
        Condition = condition;
        GoalScore = goal;
        Before = before;
        After = after;
    }

    /// <summary>The modifier.</summary>
    public Modifier Modifier { get; }

    /// <summary>Its condition with everything it observed; absent for a modifier by a goal.</summary>
    public ConditionReading? Condition { get; }

    /// <summary>The goal whose payout it takes, scored; absent for a modifier by a condition.</summary>
    public GoalScore? GoalScore { get; }

    /// <summary>Whether it applied: its condition held, or it has none.</summary>
    public bool Applied => Condition?.Holds ?? true;

    /// <summary>The node's score before it.</summary>
    public Fraction Before { get; }

    /// <summary>The node's score after it; the same where it did not apply.</summary>
    public Fraction After { get; }

    internal static ModifierReading Of(ConditionalModifier modifier, ConditionReading condition, Fraction before, Fraction after) =>
        new(modifier, condition, null, before, after);

    internal static ModifierReading Of(GoalModifier modifier, GoalScore goal, Fraction before, Fraction after) =>
        new(modifier, null, goal, before, after);
}
