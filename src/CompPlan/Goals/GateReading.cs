using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The receipt of one gate: what it observed, whether it was open, the score before and after it.</summary>
public sealed record GateReading
{
    private GateReading(Gate gate, MeasuredValue? measured, GoalScore? goal, Fraction observed, Fraction before)
    {
        Gate = gate;
        Measured = measured;
        GoalScore = goal;
        Observed = observed;
        Open = gate.Condition.HoldsAt(observed);
        Before = before;
        After = Open ? before : gate.Effect.Apply(before);
    }

    /// <summary>The gate.</summary>
    public Gate Gate { get; }

    /// <summary>The measured value that a condition on a measure observed; absent for a condition on attainment.</summary>
    public MeasuredValue? Measured { get; }

    /// <summary>The goal whose attainment was observed, scored; absent for a condition on a measure.</summary>
    public GoalScore? GoalScore { get; }

    /// <summary>The observed value, in the unit of the condition's threshold.</summary>
    public Fraction Observed { get; }

    /// <summary>Whether the condition held.</summary>
    public bool Open { get; }

    /// <summary>The node's score before the gate.</summary>
    public Fraction Before { get; }

    /// <summary>The node's score after the gate; the same where it was open.</summary>
    public Fraction After { get; }

    internal static GateReading Of(Gate gate, MeasuredValue measured, Fraction before) => new(gate, measured, null, measured.Value, before);

    internal static GateReading Of(Gate gate, GoalScore goal, Fraction before) => new(gate, null, goal, goal.Attainment.Value, before);
}
