namespace CompPlan.Goals;

/// <summary>
/// A condition on a node of the score. While the condition holds the gate is open and changes nothing; when it does not, the
/// gate is closed and its effect applies to the node's score, after rounding, floor and cap.
/// </summary>
public sealed record Gate
{
    private Gate(GateCondition condition, GateEffect effect, string? clause)
    {
        Condition = condition;
        Effect = effect;
        Clause = clause;
    }

    /// <summary>What must hold for the gate to be open.</summary>
    public GateCondition Condition { get; }

    /// <summary>What happens when it does not hold.</summary>
    public GateEffect Effect { get; }

    /// <summary>Where it was agreed; absent where nothing is cited.</summary>
    public string? Clause { get; }

    /// <summary>A gate that applies <paramref name="effect"/> unless <paramref name="condition"/> holds.</summary>
    public static Gate Of(GateCondition condition, GateEffect effect, string? clause = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(effect);
        return new Gate(condition, effect, clause);
    }
}
