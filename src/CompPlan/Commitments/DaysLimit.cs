using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>Days of exactly 24 hours, whatever the clocks do.</summary>
public sealed record DaysLimit : TimeLimit
{
    private DaysLimit(int count)
        : base(count)
    {
    }

    /// <inheritdoc/>
    public override string? OpeningHours => null;

    /// <inheritdoc/>
    public override Duration? UnitTime => Duration.FromHours(24);

    internal override string Kind => "days";

    private Duration Limit => Duration.FromHours(24 * Count);

    /// <summary>At most <paramref name="days"/>; review accepts 1 to 366.</summary>
    public static DaysLimit Of(int days) => new(days);

    /// <inheritdoc/>
    public override Instant? DeadlineFrom(Instant from, ValueList<Pause> pauses, BusinessTime? hours)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        return RunningTime.After(from, Limit, pauses, null);
    }

    /// <inheritdoc/>
    public override bool IsMet(Instant from, Instant at, ValueList<Pause> pauses, BusinessTime? hours) => RanAtMost(Limit, from, at, pauses, null);
}
