using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Presence in contractual hours: on each working day the contractual hours a week ÷ the open days of a week of stated opening hours. Every
/// membership states its hours.
/// </summary>
public sealed record PresenceInHours : PresenceRule
{
    private PresenceInHours(string openingHours)
        : base(rounding: null, targetBonus: null) => OpeningHours = openingHours;

    /// <summary>The id of the opening hours.</summary>
    public string OpeningHours { get; }

    internal override string Kind => "hours";

    internal override string? Hours => OpeningHours;

    /// <summary>Contractual hours on the open days of opening hours.</summary>
    public static PresenceInHours Of(string openingHours)
    {
        ArgumentNullException.ThrowIfNull(openingHours);
        return new PresenceInHours(openingHours);
    }

    internal override DayWeights WeightsOf(PerformancePeriod period, WorkingDays? working) =>
        DayWeights.Of(period, Math.Max(1, working!.OfWeek), day => working.IsOpen(day) ? 1 : 0);

    internal override Fraction InYear(int year, WorkingDays? working) => Fraction.One;
}
