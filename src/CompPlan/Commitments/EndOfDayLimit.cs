using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>
/// Up to the last closing of an open day: of the day itself with 0, of the next open day with 1. From outside the opening hours it
/// counts from the next opening. Each open day that begins during a pause moves the end by one, and an end
/// inside a pause is the end of the pause.
/// </summary>
public sealed record EndOfDayLimit : TimeLimit
{
    private EndOfDayLimit(int count, string openingHours)
        : base(count) => OpeningHours = openingHours;

    /// <inheritdoc/>
    public override string OpeningHours { get; }

    internal override string Kind => "endOfDay";

    /// <summary>Up to the close of the day that is <paramref name="days"/> open days later, inclusive; review accepts 0 to 366.</summary>
    public static EndOfDayLimit Of(int days, string openingHours)
    {
        ArgumentNullException.ThrowIfNull(openingHours);
        return new EndOfDayLimit(days, openingHours);
    }

    /// <inheritdoc/>
    public override Instant? DeadlineFrom(Instant from, ValueList<Pause> pauses, BusinessTime? hours)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        var open = Needed(hours)!;
        return ByOpenDays(moved => open.EndOfDay(from, Count + moved), from, pauses, open);
    }

    /// <inheritdoc/>
    public override bool IsMet(Instant from, Instant at, ValueList<Pause> pauses, BusinessTime? hours) =>
        DeadlineFrom(from, pauses, hours) is not { } deadline || at <= deadline;

    /// <summary>A day that closes at midnight ends on that day, not on the next.</summary>
    internal override LocalDate DayOf(Instant deadline, PlanZone zone) => zone.DateOf(deadline - Duration.FromTicks(1));
}
