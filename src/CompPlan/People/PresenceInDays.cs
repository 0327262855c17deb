using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.People;

/// <summary>Presence in calendar days.</summary>
public sealed record PresenceInDays : PresenceRule
{
    private PresenceInDays(RoundingRule? rounding, TargetProration? targetBonus)
        : base(rounding, targetBonus)
    {
    }

    internal override string Kind => "calendarDays";

    internal override bool IsInDays => true;

    /// <summary>Calendar days, with a rounding of the factor and a proration of target bonuses where they are stated.</summary>
    public static PresenceInDays Of(RoundingRule? rounding = null, TargetProration? targetBonus = null) => new(rounding, targetBonus);

    internal override DayWeights WeightsOf(PerformancePeriod period, WorkingDays? working) => DayWeights.OfDays(period);

    internal override Fraction InYear(int year, WorkingDays? working) => CalendarYears.DaysIn(year);
}
