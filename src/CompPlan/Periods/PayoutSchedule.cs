using CompPlan.Values;

namespace CompPlan.Periods;

/// <summary>
/// When bonuses are paid: in every period of one cadence, a stated number of payout periods after the one that holds the last
/// day of the performance period. So each performance period is paid in exactly one payout period.
/// </summary>
public sealed record PayoutSchedule
{
    private PayoutSchedule(Cadence cadence, int lag)
    {
        Cadence = cadence;
        Lag = lag;
    }

    /// <summary>How often there is a payout.</summary>
    public Cadence Cadence { get; }

    /// <summary>How many payout periods later: 0 pays in the payout period that holds the last day. Review accepts 0 to 36.</summary>
    public int Lag { get; }

    /// <summary>A payout in every period of <paramref name="cadence"/>, <paramref name="lag"/> payout periods later.</summary>
    public static PayoutSchedule Of(Cadence cadence, int lag)
    {
        ArgumentNullException.ThrowIfNull(cadence);
        return new PayoutSchedule(cadence, lag);
    }

    /// <summary>
    /// The performance periods of a cadence that are paid in <paramref name="payoutPeriod"/>, in their order: those whose last
    /// day lies in the payout period <see cref="Lag"/> payout periods earlier. Often empty, one, or several shorter ones.
    /// </summary>
    /// <exception cref="ArgumentException">The payout period is not one of the schedule's cadence in this calendar.</exception>
    public ValueList<PerformancePeriod> PaidIn(PlanCalendar calendar, PerformancePeriod payoutPeriod, Cadence performance)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(payoutPeriod);
        ArgumentNullException.ThrowIfNull(performance);
        if (payoutPeriod != calendar.PeriodFor(Cadence, payoutPeriod.First))
            throw new ArgumentException($"A {Cadence} period of the calendar is expected.", nameof(payoutPeriod));
        var earned = calendar.Shift(payoutPeriod, -Lag);
        var periods = new List<PerformancePeriod>();
        var period = calendar.PeriodFor(performance, earned.First);
        for (; period.Last <= earned.Last; period = calendar.PeriodAfter(period))
            periods.Add(period);
        return ValueList<PerformancePeriod>.Of(periods);
    }

    /// <summary>The one payout period in which a performance period is paid.</summary>
    public PerformancePeriod PayoutPeriodOf(PlanCalendar calendar, PerformancePeriod performancePeriod)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(performancePeriod);
        return calendar.Shift(calendar.PeriodFor(Cadence, performancePeriod.Last), Lag);
    }
}
