using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The payout of a goal, through its own curve, multiplies the score or is added to it.</summary>
public sealed record GoalModifier : Modifier
{
    private GoalModifier(string goal, ModifierUse use, string? clause)
        : base(clause)
    {
        Goal = goal;
        Use = use;
    }

    /// <summary>The id of the goal; it need not be part of the score.</summary>
    public string Goal { get; }

    /// <summary>Whether its payout multiplies the score or is added to it.</summary>
    public ModifierUse Use { get; }

    internal override string Kind => "by";

    /// <summary>The payout of <paramref name="goal"/> changes the score by <paramref name="use"/>.</summary>
    public static GoalModifier Of(string goal, ModifierUse use, string? clause = null)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return new GoalModifier(goal, use, clause);
    }

    internal override ModifierReading Read(ScoreReader scores, Fraction before)
    {
        var goal = scores.Goal(Goal);
        return ModifierReading.Of(this, goal, before, Use == ModifierUse.Times ? before * goal.Payout : before + goal.Payout);
    }
}
