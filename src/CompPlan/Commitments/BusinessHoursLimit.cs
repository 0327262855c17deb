using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>Hours during which a desk is open: Friday 16:00 and four of them are Monday 12:00 where it is open from 9 to 17.</summary>
public sealed record BusinessHoursLimit : TimeLimit
{
    private BusinessHoursLimit(int count, string openingHours)
        : base(count) => OpeningHours = openingHours;

    /// <inheritdoc/>
    public override string OpeningHours { get; }

    /// <inheritdoc/>
    public override Duration? UnitTime => Duration.FromHours(1);

    internal override string Kind => "businessHours";

    private Duration Limit => Duration.FromHours(Count);

    /// <summary>At most <paramref name="hours"/> of open time; review accepts 1 to 8,784.</summary>
    public static BusinessHoursLimit Of(int hours, string openingHours)
    {
        ArgumentNullException.ThrowIfNull(openingHours);
        return new BusinessHoursLimit(hours, openingHours);
    }

    /// <inheritdoc/>
    public override Instant? DeadlineFrom(Instant from, ValueList<Pause> pauses, BusinessTime? hours)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        return RunningTime.After(from, Limit, pauses, Needed(hours));
    }

    /// <inheritdoc/>
    public override bool IsMet(Instant from, Instant at, ValueList<Pause> pauses, BusinessTime? hours) => RanAtMost(Limit, from, at, pauses, hours);
}
