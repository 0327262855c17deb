using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>Minutes of exact time, day and night.</summary>
public sealed record MinutesLimit : TimeLimit
{
    private MinutesLimit(int count)
        : base(count)
    {
    }

    /// <inheritdoc/>
    public override string? OpeningHours => null;

    /// <inheritdoc/>
    public override Duration? UnitTime => Duration.FromMinutes(1);

    internal override string Kind => "minutes";

    private Duration Limit => Duration.FromMinutes(Count);

    /// <summary>At most <paramref name="minutes"/>; review accepts 1 to 527,040, the minutes of 366 days.</summary>
    public static MinutesLimit Of(int minutes) => new(minutes);

    /// <inheritdoc/>
    public override Instant? DeadlineFrom(Instant from, ValueList<Pause> pauses, BusinessTime? hours)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        return RunningTime.After(from, Limit, pauses, null);
    }

    /// <inheritdoc/>
    public override bool IsMet(Instant from, Instant at, ValueList<Pause> pauses, BusinessTime? hours) => RanAtMost(Limit, from, at, pauses, null);
}
