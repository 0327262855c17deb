using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// The offsets of a zone over the years of a plan, so that millions of instants become dates without asking the zone: a step of about
/// forty days says near which change of the offset an instant lies. Never changes once it is made.
/// </summary>
internal sealed class ZoneDays
{
    /// <summary>2^45 ticks of 100 nanoseconds are 40.7 days.</summary>
    private const int StepBits = 45;

    private readonly long _first;
    private readonly long _end;
    private readonly long[] _starts;
    private readonly long[] _offsets;
    private readonly int[] _steps;

    private ZoneDays(long first, long end, long[] starts, long[] offsets)
    {
        (_first, _end, _starts, _offsets) = (first, end, starts, offsets);
        _steps = new int[((end - first) >> StepBits) + 1];
        var interval = 0;
        for (var step = 0; step < _steps.Length; step++)
        {
            while (interval + 1 < starts.Length && starts[interval + 1] <= first + ((long)step << StepBits))
                interval++;
            _steps[step] = interval;
        }
    }

    /// <summary>The offsets of <paramref name="zone"/> from 1900 to 2199.</summary>
    internal static ZoneDays Of(DateTimeZone zone)
    {
        var (first, end) = (Instant.FromUtc(Days.FirstYear, 1, 1, 0, 0), Instant.FromUtc(Days.LastYear + 1, 1, 1, 0, 0));
        var intervals = zone.GetZoneIntervals(first, end).ToArray();
        return new ZoneDays(
            first.ToUnixTimeTicks(),
            end.ToUnixTimeTicks(),
            [.. intervals.Select(interval => interval.HasStart ? interval.Start.ToUnixTimeTicks() : long.MinValue)],
            [.. intervals.Select(interval => interval.WallOffset.Ticks)]);
    }

    /// <summary>Whether the instant, in ticks, lies within the years.</summary>
    internal bool Holds(long ticks) => ticks >= _first && ticks < _end;

    /// <summary>The offset of the zone at an instant within the years, in ticks.</summary>
    internal long OffsetAt(long ticks)
    {
        var interval = _steps[(ticks - _first) >> StepBits];
        while (interval + 1 < _starts.Length && _starts[interval + 1] <= ticks)
            interval++;
        return _offsets[interval];
    }
}
