using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>The time that a clock runs: all of it or the opening hours only, without the pauses.</summary>
internal static class RunningTime
{
    /// <summary>How long the clock ran from one instant to another; nothing where the end is not after the start.</summary>
    public static Duration Between(Instant from, Instant to, ValueList<Pause> pauses, BusinessTime? hours)
    {
        return BusinessTime.Length(Spans(from.ToUnixTimeTicks(), to.ToUnixTimeTicks(), pauses, hours));
    }

    /// <summary>The earliest instant up to which the clock ran so long; none where it stands before.</summary>
    public static Instant? After(Instant from, Duration time, ValueList<Pause> pauses, BusinessTime? hours)
    {
        if (BusinessTime.Reached(Spans(from.ToUnixTimeTicks(), BusinessTime.Latest.ToUnixTimeTicks(), pauses, hours), time) is { } reached)
            return reached;
        return pauses.Count > 0 && pauses[^1].To is null ? null : BusinessTime.Latest;
    }

    private static IEnumerable<(long First, long End)> Spans(long from, long until, ValueList<Pause> pauses, BusinessTime? hours)
    {
        var at = from;
        foreach (var pause in pauses)
        {
            if (pause.To is { } to && to.ToUnixTimeTicks() <= at)
                continue;
            foreach (var span in Unpaused(at, Math.Min(until, pause.From.ToUnixTimeTicks()), hours))
                yield return span;
            at = pause.To?.ToUnixTimeTicks() ?? until;
        }
        foreach (var span in Unpaused(at, until, hours))
            yield return span;
    }

    private static IEnumerable<(long First, long End)> Unpaused(long from, long until, BusinessTime? hours) =>
        from >= until ? [] : hours is null ? [(from, until)] : hours.Spans(from, until);
}
