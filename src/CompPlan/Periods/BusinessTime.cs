using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace CompPlan.Periods;

/// <summary>
/// Reckons with opening hours. An instant is open exactly when the clock on the desk's wall shows a time inside an interval of its
/// day, and the day is no holiday. So a night shift over the change to summer time is an hour shorter, the one over the change back
/// an hour longer, and open time over adjacent spans adds up to the tick. Instants are taken to 100 nanoseconds, rounded down.
/// </summary>
public sealed class BusinessTime
{
    private static readonly ZoneLocalMappingResolver LatestOrNext =
        Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

    private readonly PlanZone _zone;
    private readonly OpeningInterval[][] _week;
    private readonly FrozenSet<int> _holidays;

    private BusinessTime(OpeningHours hours, PlanZone zone)
    {
        Hours = hours;
        _zone = zone;
        _week = new OpeningInterval[8][];
        for (var weekday = IsoDayOfWeek.None; weekday <= IsoDayOfWeek.Sunday; weekday++)
            _week[(int)weekday] = [.. hours.Days.Where(day => day.Weekday == weekday).SelectMany(day => day.Intervals)];
        _holidays = Enumerable.Range(Days.FirstYear, Days.LastYear - Days.FirstYear + 1)
            .SelectMany(year => hours.Holidays.SelectMany(set => set.DatesIn(year)))
            .Select(Days.Of)
            .ToFrozenSet();
    }

    /// <summary>The end of the years that plans and facts may speak of: what lies beyond it is given as this instant.</summary>
    public static Instant Latest { get; } = Instant.FromUtc(Days.LastYear + 1, 1, 1, 0, 0);

    /// <summary>The opening hours.</summary>
    public OpeningHours Hours { get; }

    /// <summary>Prepares reviewed opening hours; <paramref name="planZone"/> is their zone where they state none.</summary>
    /// <exception cref="ArgumentException">The opening hours name a zone that there is not; review refuses them.</exception>
    public static BusinessTime Of(OpeningHours hours, PlanZone planZone)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(planZone);
        if (hours.TimeZone is null)
            return new BusinessTime(hours, planZone);
        return PlanZone.TryOf(hours.TimeZone, out var own)
            ? new BusinessTime(hours, own)
            : throw new ArgumentException("There is no such time zone; review the opening hours first.", nameof(hours));
    }

    /// <summary>Whether the desk is open at an instant: at the minute of opening it is, at the minute of closing no more.</summary>
    public bool IsOpen(Instant at) => NextOpening(at) == at;

    /// <summary>Whether the desk opens at all on a local day.</summary>
    public bool IsOpen(LocalDate day)
    {
        day = Days.Iso(day);
        return _week[(int)day.DayOfWeek].Length > 0 && !_holidays.Contains(Days.Of(day));
    }

    /// <summary>The open time from one instant, inclusive, to another, exclusive; never negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public Duration Between(Instant from, Instant to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return Length(Spans(from.ToUnixTimeTicks(), to.ToUnixTimeTicks()));
    }

    /// <summary>The instant itself where the desk is open at it, otherwise the next one at which it opens.</summary>
    public Instant NextOpening(Instant from)
    {
        foreach (var (first, _) in Spans(from.ToUnixTimeTicks(), Latest.ToUnixTimeTicks()))
            return first == from.ToUnixTimeTicks() ? from : Instant.FromUnixTimeTicks(first);
        return Latest;
    }

    /// <summary>The earliest instant up to which <paramref name="time"/> of open time has passed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public Instant After(Instant from, Duration time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, Duration.Zero);
        return time == Duration.Zero ? from : Reached(Spans(from.ToUnixTimeTicks(), Latest.ToUnixTimeTicks()), time) ?? Latest;
    }

    /// <summary>
    /// The same local time <paramref name="days"/> open days later; from outside the opening hours it counts from the next opening.
    /// A local time that the change to summer time skips is taken as the end of the gap, one that comes twice as the second.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    public Instant AfterDays(Instant from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var start = NextOpening(from);
        if (days == 0 || start == Latest)
            return start;
        return OpenDayAfter(_zone.DateOf(start), days) is { } day ? At(day, start.InZone(_zone.Rules).TimeOfDay.TickOfDay) : Latest;
    }

    /// <summary>
    /// When the desk closes for the last time on the day that is <paramref name="days"/> open days later; 0 is the day itself. From
    /// outside the opening hours it counts from the next opening.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    public Instant EndOfDay(Instant from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var start = NextOpening(from);
        if (start == Latest)
            return Latest;
        return OpenDayAfter(_zone.DateOf(start), days) is { } day ? At(day, _week[(int)day.DayOfWeek][^1].EndTick) : Latest;
    }

    /// <summary>
    /// The open days that begin, with their first opening, from one instant, inclusive, to a later one, exclusive. So closed hours at
    /// either end of the span change nothing.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public int OpenDays(Instant from, Instant to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var (count, last) = (0, _zone.DateOf(to));
        for (var day = _zone.DateOf(from); day <= last; day = day.PlusDays(1))
            if (IsOpen(day) && NextOpening(_zone.StartOf(day)) is var opening && from <= opening && opening < to && _zone.DateOf(opening) == day)
                count++;
        return count;
    }

    /// <summary>The spans of open time inside a span, in order, in ticks since 1970-01-01T00:00:00Z; half-open.</summary>
    internal IEnumerable<(long First, long End)> Spans(long from, long until)
    {
        for (var at = from; at < until;)
        {
            var rule = _zone.Rules.GetZoneInterval(Instant.FromUnixTimeTicks(at));
            var end = rule.HasEnd ? Math.Min(until, rule.End.ToUnixTimeTicks()) : until;
            var offset = rule.WallOffset.Ticks;
            foreach (var (first, last) in LocalSpans(at + offset, end + offset))
                yield return (first - offset, last - offset);
            at = end;
        }
    }

    /// <summary>How long half-open spans of ticks are together.</summary>
    internal static Duration Length(IEnumerable<(long First, long End)> spans)
    {
        var sum = 0L;
        foreach (var (first, end) in spans)
            sum += end - first;
        return Duration.FromTicks(sum);
    }

    /// <summary>When so much time has run within half-open spans of ticks; nothing where they are shorter.</summary>
    internal static Instant? Reached(IEnumerable<(long First, long End)> spans, Duration time)
    {
        var left = time.BclCompatibleTicks;
        foreach (var (first, end) in spans)
        {
            if (end - first >= left)
                return Instant.FromUnixTimeTicks(first + left);
            left -= end - first;
        }
        return null;
    }

    /// <summary>The same in local ticks, where no change of the offset lies in between.</summary>
    private IEnumerable<(long First, long End)> LocalSpans(long from, long until)
    {
        var day = (int)(from / NodaConstants.TicksPerDay - (from % NodaConstants.TicksPerDay < 0 ? 1 : 0));
        for (; day * NodaConstants.TicksPerDay < until; day++)
        {
            if (_holidays.Contains(day))
                continue;
            var midnight = day * NodaConstants.TicksPerDay;
            foreach (var interval in _week[(int)Days.ToDate(day).DayOfWeek])
            {
                var first = Math.Max(from, midnight + interval.FirstTick);
                var end = Math.Min(until, midnight + interval.EndTick);
                if (first < end)
                    yield return (first, end);
            }
        }
    }

    private LocalDate? OpenDayAfter(LocalDate day, int count)
    {
        while (count > 0)
        {
            day = day.PlusDays(1);
            if (day.Year > Days.LastYear)
                return null;
            count -= IsOpen(day) ? 1 : 0;
        }
        return day;
    }

    private Instant At(LocalDate day, long tick)
    {
        var local = day.AtMidnight().PlusTicks(tick);
        var at = _zone.Rules.ResolveLocal(local, LatestOrNext).ToInstant();
        return Instant.Min(at, Latest);
    }
}
