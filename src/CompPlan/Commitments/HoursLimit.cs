using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>Hours of exact time, day and night.</summary>
public sealed record HoursLimit : TimeLimit
{
    private HoursLimit(int count)
        : base(count)
    {
    }

    /// <inheritdoc/>
    public override string? OpeningHours => null;

    /// <inheritdoc/>
    public override Duration? UnitTime => Duration.FromHours(1);

    internal override string Kind => "hours";

    private Duration Limit => Duration.FromHours(Count);

    /// <summary>At most <paramref name="hours"/>; review accepts 1 to 8,784, the hours of 366 days.</summary>
    public static HoursLimit Of(int hours) => new(hours);

    /// <inheritdoc/>
    public override Instant? DeadlineFrom(Instant from, ValueList<Pause> pauses, BusinessTime? hours)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        return RunningTime.After(from, Limit, pauses, null);
    }

    /// <inheritdoc/>
    public override bool IsMet(Instant from, Instant at, ValueList<Pause> pauses, BusinessTime? hours) => RanAtMost(Limit, from, at, pauses, null);
}
