using CompPlan.Curves;
using CompPlan.Measures;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The receipt of one goal over a period: measured value, target, attainment, reading of the curve, rounding, payout.</summary>
public sealed record GoalScore
{
    private GoalScore(Goal goal, MeasuredValue measured, TargetReading? target, Attainment attainment, CurveReading reading)
    {
        Goal = goal;
        Measured = measured;
        Target = target;
        Attainment = attainment;
        Reading = reading;
        Rounded = goal.PayoutRounding?.Round(reading.Payout);
    }

    /// <summary>The goal.</summary>
    public Goal Goal { get; }

    /// <summary>The measured value with its terms.</summary>
    public MeasuredValue Measured { get; }

    /// <summary>The target with its terms; absent for a goal without targets.</summary>
    public TargetReading? Target { get; }

    /// <summary>The attainment.</summary>
    public Attainment Attainment { get; }

    /// <summary>The reading of the curve.</summary>
    public CurveReading Reading { get; }

    /// <summary>The rounding of the payout; absent where the plan states none.</summary>
    public Rounded? Rounded { get; }

    /// <summary>What the goal pays, in the unit of its curve's payouts: a ratio, 1 = 100 %, or a plain number.</summary>
    public Fraction Payout => Rounded?.Result ?? Reading.Payout;

    internal static GoalScore Of(Goal goal, MeasuredValue measured, TargetReading? target, Attainment attainment, CurveReading reading) =>
        new(goal, measured, target, attainment, reading);
}
