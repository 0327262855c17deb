using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.People;

/// <summary>Presence in working days: those on which stated opening hours of the plan open at all.</summary>
public sealed record PresenceInWorkingDays : PresenceRule
{
    private PresenceInWorkingDays(string openingHours, RoundingRule? rounding, TargetProration? targetBonus)
        : base(rounding, targetBonus) => OpeningHours = openingHours;

    /// <summary>The id of the opening hours.</summary>
    public string OpeningHours { get; }

    internal override string Kind => "workingDays";

    internal override string? Hours => OpeningHours;

    /// <summary>The open days of opening hours, with a rounding of the factor and a proration of target bonuses where they are stated.</summary>
    public static PresenceInWorkingDays Of(string openingHours, RoundingRule? rounding = null, TargetProration? targetBonus = null)
    {
        ArgumentNullException.ThrowIfNull(openingHours);
        return new PresenceInWorkingDays(openingHours, rounding, targetBonus);
    }

    internal override DayWeights WeightsOf(PerformancePeriod period, WorkingDays? working) =>
        DayWeights.Of(period, 1, day => working!.IsOpen(day) ? 1 : 0);

    internal override Fraction InYear(int year, WorkingDays? working) => working!.InYear(year);
}
