using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The receipt of one gate: its condition as read, whether it was open, the score before and after it.</summary>
public sealed record GateReading
{
    private GateReading(Gate gate, ConditionReading condition, Fraction before)
    {
        Gate = gate;
        Condition = condition;
        Before = before;
        After = Open ? before : gate.Effect.Apply(before);
    }

    /// <summary>The gate.</summary>
    public Gate Gate { get; }

    /// <summary>Its condition with everything it observed.</summary>
    public ConditionReading Condition { get; }

    /// <summary>Whether the condition held.</summary>
    public bool Open => Condition.Holds;

    /// <summary>The node's score before the gate.</summary>
    public Fraction Before { get; }

    /// <summary>The node's score after the gate; the same where it was open.</summary>
    public Fraction After { get; }

    internal static GateReading Of(Gate gate, ConditionReading condition, Fraction before) => new(gate, condition, before);
}
