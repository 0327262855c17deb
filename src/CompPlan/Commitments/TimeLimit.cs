using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>
/// How long something may take: a closed family. Minutes, hours and days are exact time; business hours run while a desk is open;
/// business days and ends of days are counted by open days. A day, a business day and eight hours are three different limits.
/// </summary>
public abstract record TimeLimit
{
    private protected TimeLimit(int count) => Count = count;

    /// <summary>How many of its units.</summary>
    public int Count { get; }

    /// <summary>The id of the opening hours that it reckons with; absent for exact time.</summary>
    public abstract string? OpeningHours { get; }

    /// <summary>The kind in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>
    /// The instant at which the limit is reached by a clock that starts at <paramref name="from"/>; absent while an open pause keeps it
    /// from being reached. Beyond 2199 it is <see cref="BusinessTime.Latest"/>.
    /// </summary>
    /// <param name="from">When the clock starts.</param>
    /// <param name="pauses">When it stands: in the order of time, without overlap; only the last may be open.</param>
    /// <param name="hours">The opening hours that the limit names; null where it names none.</param>
    /// <exception cref="ArgumentNullException">The limit reckons with opening hours and is given none.</exception>
    public abstract Instant? DeadlineFrom(Instant from, ValueList<Pause> pauses, BusinessTime? hours);

    /// <summary>
    /// Whether what happened at <paramref name="at"/> was in time: the time that ran is at most the limit. So between the deadline and
    /// the next opening nothing is too late for a limit in business hours.
    /// </summary>
    public abstract bool IsMet(Instant from, Instant at, ValueList<Pause> pauses, BusinessTime? hours);

    /// <summary>The time that ran between two instants, in exact or in open time as the limit counts it, without the pauses; never negative.</summary>
    public Duration Elapsed(Instant from, Instant to, ValueList<Pause> pauses, BusinessTime? hours)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        return RunningTime.Between(from, to, pauses, Needed(hours));
    }

    /// <summary>How much running time one of its units is; absent for a limit that counts open days.</summary>
    public virtual Duration? UnitTime => null;

    /// <summary>The day to which a deadline belongs in the plan's zone.</summary>
    internal virtual LocalDate DayOf(Instant deadline, PlanZone zone) => zone.DateOf(deadline);

    /// <summary>The opening hours where the limit names some, and null where it does not.</summary>
    private protected BusinessTime? Needed(BusinessTime? hours)
    {
        if (OpeningHours is null)
            return null;
        ArgumentNullException.ThrowIfNull(hours);
        return hours;
    }

    /// <summary>A limit on running time is met as long as no more than it ran.</summary>
    private protected bool RanAtMost(Duration limit, Instant from, Instant at, ValueList<Pause> pauses, BusinessTime? hours) =>
        Elapsed(from, at, pauses, hours) <= limit;

    /// <summary>
    /// The deadline of a limit that counts open days: each open day that begins during a pause moves it by one, and no time is over
    /// while the clock stands, so a deadline inside a pause is the end of the pause. A pause after the deadline moves nothing.
    /// </summary>
    private protected static Instant? ByOpenDays(Func<int, Instant> deadline, Instant from, ValueList<Pause> pauses, BusinessTime hours)
    {
        var (moved, at, held) = (0, deadline(0), false);
        foreach (var pause in pauses)
        {
            if (pause.From > at || (pause.From == at && !held))
                break;
            if (pause.To is not { } to)
                return null;
            if (to <= from)
                continue;
            moved += hours.OpenDays(Instant.Max(from, pause.From), to);
            at = deadline(moved);
            held = at <= to;
            at = Instant.Max(at, to);
        }
        return at;
    }
}
