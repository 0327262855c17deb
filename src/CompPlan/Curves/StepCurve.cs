using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>
/// One payout for a whole stretch of x. Each step includes its own x, on the stated side: <see cref="StepSide.From"/> x
/// upward or <see cref="StepSide.UpTo"/> x. What lies on no step (below the first or above the last) has its own stated payout.
/// </summary>
public sealed record StepCurve : PayoutCurve
{
    private StepCurve(
        CurveAxis axis, CurveDirection direction, PayoutUnit pays, StepSide side, ValueList<CurvePoint> steps, Fraction otherwise, Fraction? cap)
        : base(axis, direction, pays, cap)
    {
        Side = side;
        Steps = steps;
        Otherwise = otherwise;
    }

    /// <summary>On which side of its x each step lies.</summary>
    public StepSide Side { get; }

    /// <summary>The steps, in rising order of x, each x once.</summary>
    public ValueList<CurvePoint> Steps { get; }

    /// <summary>
    /// The payout on no step, in the unit of the payouts: below the first x where steps count <see cref="StepSide.From"/> it, above the last
    /// x where they count <see cref="StepSide.UpTo"/> it.
    /// </summary>
    public Fraction Otherwise { get; }

    internal override string Kind => "step";

    /// <summary>A curve of <paramref name="steps"/>; <paramref name="otherwise"/> is paid on none of them.</summary>
    public static StepCurve Of(
        CurveAxis axis,
        CurveDirection direction,
        StepSide side,
        IEnumerable<CurvePoint> steps,
        Fraction otherwise,
        Fraction? cap = null,
        PayoutUnit pays = PayoutUnit.Ratio) => new(axis, direction, pays, side, ValueList<CurvePoint>.Of(steps), otherwise, cap);

    /// <inheritdoc/>
    public override CurveReading Read(Fraction x)
    {
        Demand(Steps.Count > 0);
        var reached = Reached(x);
        return reached >= 0 && reached < Steps.Count
            ? CurveReading.Of(this, x, CurvePlace.Step, null, reached + 1, ValueList<CurvePoint>.Of([Steps[reached]]), Steps[reached].Payout, null)
            : CurveReading.Of(this, x, CurvePlace.NoStep, null, 0, ValueList<CurvePoint>.Empty, Otherwise, null);
    }

    /// <summary>The index of the step that x lies on; before the first or after the last for none.</summary>
    private int Reached(Fraction x)
    {
        var step = 0;
        while (step < Steps.Count && (Side == StepSide.From ? Steps[step].X <= x : Steps[step].X < x))
            step++;
        return Side == StepSide.From ? step - 1 : step;
    }
}
