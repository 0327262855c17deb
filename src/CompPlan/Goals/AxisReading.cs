using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The receipt of one axis of a matrix: what was observed, and which places the reading lies at or between.</summary>
public sealed record AxisReading
{
    private AxisReading(MatrixAxis axis, MeasuredValue? measured, GoalScore? goal, string? level, AxisPlace place, int number, Fraction share)
    {
        Axis = axis;
        Measured = measured;
        GoalScore = goal;
        Level = level;
        Place = place;
        Number = number;
        Share = share;
    }

    /// <summary>The axis.</summary>
    public MatrixAxis Axis { get; }

    /// <summary>The measured value; absent for an axis over an attainment.</summary>
    public MeasuredValue? Measured { get; }

    /// <summary>The goal whose attainment was observed, scored; absent for an axis over a measure.</summary>
    public GoalScore? GoalScore { get; }

    /// <summary>The level, on an axis of levels; absent on any other.</summary>
    public string? Level { get; }

    /// <summary>Where the observed value lies.</summary>
    public AxisPlace Place { get; }

    /// <summary>The number, from one, of the place that was reached: zero beyond an end that pays nothing.</summary>
    public int Number { get; }

    /// <summary>How far towards the next place the value lies, 0 to below 1; zero unless the matrix is interpolated.</summary>
    public Fraction Share { get; }

    /// <summary>The observed value: an attainment, or a value in the unit of the measure.</summary>
    public Fraction Observed => GoalScore?.Attainment.Value ?? Measured!.Value;

    internal static AxisReading Of(AttainmentAxis axis, GoalScore goal) => new(axis, null, goal, null, default, 0, Fraction.Zero);

    internal static AxisReading Of(MeasureAxis axis, MeasuredValue measured) => new(axis, measured, null, null, default, 0, Fraction.Zero);

    internal static AxisReading Of(LevelsAxis axis, MeasuredValue measured, string level) => new(axis, measured, null, level, default, 0, Fraction.Zero);

    internal AxisReading At(AxisPlace place, int number, Fraction share) => new(Axis, Measured, GoalScore, Level, place, number, share);
}
