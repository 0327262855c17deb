using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>
/// An amount read from a curve at a measured value: marginal or whole-amount tiers, buckets, steps, points. The curve has the axis value
/// and pays plain numbers, which are whole units of the plan's currency. With a running total it is read at the total of the year to date,
/// and what it read before the period is taken off; in the first period of a year there is nothing to take off.
/// </summary>
public sealed record ScheduleBase : FundingBase
{
    private ScheduleBase(string measure, PayoutCurve curve, RunningTotal? running)
    {
        Measure = measure;
        Curve = curve;
        Running = running;
    }

    /// <summary>The id of the measure the curve is read at.</summary>
    public string Measure { get; }

    /// <summary>The curve, from the measure in its unit to whole units of the currency.</summary>
    public PayoutCurve Curve { get; }

    /// <summary>Over what it counts on; absent where each period stands alone.</summary>
    public RunningTotal? Running { get; }

    internal override string Kind => "schedule";

    /// <summary>What <paramref name="curve"/> reads at <paramref name="measure"/>.</summary>
    public static ScheduleBase Of(string measure, PayoutCurve curve, RunningTotal? running = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(curve);
        return new ScheduleBase(measure, curve, running);
    }

    internal override void State(FundingNeeds needs, string path)
    {
        if (Running is null)
            needs.Measure(Measure, path + ".measure");
        else
            needs.RunningMeasure(Measure, path + ".measure");
    }

    internal override FundedBase Take(FundingFigures figures, PoolFactors factors, FactorReading factor)
    {
        var now = Curve.Read((Running is null ? figures.Measured(Measure) : figures.ToDate(Measure)).Value);
        var before = Running is not null && figures.Before(Measure) is { } earlier ? Curve.Read(earlier.Value) : null;
        var amount = now.Payout - (before?.Payout ?? Fraction.Zero);
        return Taken(amount, factor).WithReadings(now, before);
    }
}
