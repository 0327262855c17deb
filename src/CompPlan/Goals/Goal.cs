using CompPlan.Curves;
using CompPlan.Measures;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>One goal: a measure, its targets, how attainment is computed, and the curve that turns it into a payout.</summary>
public sealed record Goal
{
    private Goal(
        string id, string? name, string measure, AttainmentRule attainment, TargetSchedule? targets, PayoutCurve curve, RoundingRule? payoutRounding)
    {
        Id = id;
        Name = name;
        Measure = measure;
        Attainment = attainment;
        Targets = targets;
        Curve = curve;
        PayoutRounding = payoutRounding;
    }

    /// <summary>The id, once in a plan.</summary>
    public string Id { get; }

    /// <summary>What people call it; absent where the id says it all.</summary>
    public string? Name { get; }

    /// <summary>The id of the measure.</summary>
    public string Measure { get; }

    /// <summary>What the curve is read at.</summary>
    public AttainmentRule Attainment { get; }

    /// <summary>The targets, in the measure's unit; required unless the curve reads the raw value.</summary>
    public TargetSchedule? Targets { get; }

    /// <summary>The payout for what was reached; its axis is that of the attainment rule.</summary>
    public PayoutCurve Curve { get; }

    /// <summary>
    /// How the payout is rounded after the curve; absent where it is not. The step is in the unit of the curve's payouts: as a
    /// ratio 0.01 for whole percents, in points 1 for whole points.
    /// </summary>
    public RoundingRule? PayoutRounding { get; }

    /// <summary>A goal on <paramref name="measure"/>.</summary>
    public static Goal Of(
        string id,
        string? name,
        string measure,
        AttainmentRule attainment,
        TargetSchedule? targets,
        PayoutCurve curve,
        RoundingRule? payoutRounding = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(attainment);
        ArgumentNullException.ThrowIfNull(curve);
        return new Goal(id, name, measure, attainment, targets, curve, payoutRounding);
    }

    /// <summary>What the goal pays: attainment, its rounding, the curve, the payout's rounding, in this order.</summary>
    public GoalScore Score(MeasuredValue measured, TargetReading? target)
    {
        ArgumentNullException.ThrowIfNull(measured);
        var attainment = Attainment.Attain(measured.Value, target?.Value);
        return GoalScore.Of(this, measured, target, attainment, Curve.Read(attainment.Value));
    }
}
