using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>An axis over the attainment of a goal, as the goal's curve reads it. The goal's own payout does not matter.</summary>
public sealed record AttainmentAxis : PlacedAxis
{
    private AttainmentAxis(string goal, IEnumerable<Fraction> at, AxisEnd below, AxisEnd above)
        : base(at, below, above) => Goal = goal;

    /// <summary>The id of the goal; it does not read the raw value.</summary>
    public string Goal { get; }

    internal override string Kind => "attainment";

    internal override IEnumerable<string> Goals => [Goal];

    /// <summary>The places <paramref name="at"/>, ratios, of the attainment of <paramref name="goal"/>.</summary>
    public static AttainmentAxis Of(string goal, IEnumerable<Fraction> at, AxisEnd below, AxisEnd above)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return new AttainmentAxis(goal, at, below, above);
    }

    internal override AxisReading Read(ScoreReader scores, BetweenCells between)
    {
        var goal = scores.Goal(Goal);
        return Place(AxisReading.Of(this, goal), goal.Attainment.Value, between);
    }
}
