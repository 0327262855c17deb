using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>
/// The same local time so many open days later: Friday 16:00 and one business day are Monday 16:00. From outside the opening hours
/// it counts from the next opening. Each open day that begins during a pause moves the end by one, and an end
/// inside a pause is the end of the pause.
/// </summary>
public sealed record BusinessDaysLimit : TimeLimit
{
    private BusinessDaysLimit(int count, string openingHours)
        : base(count) => OpeningHours = openingHours;

    /// <inheritdoc/>
    public override string OpeningHours { get; }

    internal override string Kind => "businessDays";

    /// <summary>Up to the same time <paramref name="days"/> open days later, inclusive; review accepts 1 to 366.</summary>
    public static BusinessDaysLimit Of(int days, string openingHours)
    {
        ArgumentNullException.ThrowIfNull(openingHours);
        return new BusinessDaysLimit(days, openingHours);
    }

    /// <inheritdoc/>
    public override Instant? DeadlineFrom(Instant from, ValueList<Pause> pauses, BusinessTime? hours)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        var open = Needed(hours)!;
        return ByOpenDays(moved => open.AfterDays(from, Count + moved), from, pauses, open);
    }

    /// <inheritdoc/>
    public override bool IsMet(Instant from, Instant at, ValueList<Pause> pauses, BusinessTime? hours) =>
        DeadlineFrom(from, pauses, hours) is not { } deadline || at <= deadline;
}
