using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// In which unit a bonus counts presence, how the factor presence ÷ whole period is rounded, and what prorates a target bonus. Both ends
/// of every range count. A bonus without one counts calendar days, rounds nothing, and earns a target bonus by days of membership.
/// </summary>
public abstract record PresenceRule
{
    private protected PresenceRule(RoundingRule? rounding, TargetProration? targetBonus)
    {
        Rounding = rounding;
        TargetBonus = targetBonus;
    }

    /// <summary>The kind in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>
    /// The rounding of the factor of a seat, 1 being the whole period or year; exact where it is absent. The days of a seat are added
    /// before it is rounded.
    /// </summary>
    public RoundingRule? Rounding { get; }

    /// <summary>
    /// What an annual target bonus is prorated by: so many of the unit ÷ those of the calendar year. Where it is absent, calendar days of
    /// membership ÷ the days of the calendar year, unrounded.
    /// </summary>
    public TargetProration? TargetBonus { get; }

    /// <summary>The id of the opening hours whose open days are working days; null where none are needed.</summary>
    internal virtual string? Hours => null;

    /// <summary>Whether the unit is that of the days of the register.</summary>
    internal virtual bool IsInDays => false;

    /// <summary>What each day of a period counts in the unit.</summary>
    internal abstract DayWeights WeightsOf(PerformancePeriod period, WorkingDays? working);

    /// <summary>How many of the unit a calendar year has.</summary>
    internal abstract Fraction InYear(int year, WorkingDays? working);
}
