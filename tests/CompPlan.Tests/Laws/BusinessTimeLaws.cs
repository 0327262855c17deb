using CompPlan.Periods;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Periods;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>Open time adds up over adjacent spans, is never negative, and going forward by it is the inverse of counting it.</summary>
[Properties(Arbitrary = [typeof(OpeningHoursGenerators)], MaxTest = 150)]
public sealed class BusinessTimeLaws
{
    [Property]
    public void Open_time_is_additive_and_never_negative(OpeningHours hours, Instant[] cuts)
    {
        var time = BusinessTime.Of(hours, Desks.Paris);
        var at = cuts.Order().ToArray();
        if (at.Length == 0)
            return;
        var sum = Duration.Zero;
        for (var i = 1; i < at.Length; i++)
        {
            var part = time.Between(at[i - 1], at[i]);
            Assert.InRange(part, Duration.Zero, at[i] - at[i - 1]);
            sum += part;
        }
        Assert.Equal(time.Between(at[0], at[^1]), sum);
    }

    /// <summary>A second, naive reading: look at the wall clock every five minutes.</summary>
    [Property(MaxTest = 60)]
    public void The_desk_is_open_when_its_clock_says_so(OpeningHours hours, Instant from)
    {
        var time = BusinessTime.Of(hours, Desks.Paris);
        var zone = DateTimeZoneProviders.Tzdb[hours.TimeZone ?? "Europe/Paris"];
        for (var at = from; at < from + Duration.FromDays(3); at += Duration.FromMinutes(5))
        {
            var local = at.InZone(zone).LocalDateTime;
            var open = !hours.Holidays.Any(set => set.Contains(local.Date)) && hours.Days.Any(day => day.Weekday == local.DayOfWeek
                && day.Intervals.Any(one => one.From <= local.TimeOfDay && (one.To == LocalTime.Midnight || local.TimeOfDay < one.To)));
            Assert.Equal(open, time.IsOpen(at));
            Assert.Equal(open ? at : time.NextOpening(at), time.NextOpening(at));
            Assert.Equal(Duration.Zero, time.Between(at, time.NextOpening(at)));
        }
    }

    [Property]
    public void Going_forward_by_open_time_passes_just_so_much(OpeningHours hours, Instant from, ushort minutes)
    {
        var time = BusinessTime.Of(hours, Desks.Paris);
        var open = Duration.FromMinutes(minutes % 6_000);
        var end = time.After(from, open);
        if (end == BusinessTime.Latest)
            return;
        Assert.Equal(open, time.Between(from, end));
        if (open > Duration.Zero)
            Assert.True(time.Between(from, end - Duration.FromTicks(1)) < open);
    }

    [Property]
    public void Business_days_pass_over_just_so_many_open_days(OpeningHours hours, Instant from, byte days)
    {
        var time = BusinessTime.Of(hours, Desks.Paris);
        var (start, count) = (time.NextOpening(from), days % 20);
        var end = time.AfterDays(from, count);
        var zone = hours.TimeZone is { } own ? Desks.Zone(own) : Desks.Paris;
        var passed = 0;
        for (var day = zone.DateOf(start).PlusDays(1); day <= zone.DateOf(end); day = day.PlusDays(1))
            passed += time.IsOpen(day) ? 1 : 0;
        Assert.Equal(count, passed);
        Assert.True(start <= end);
        Assert.Equal(end, count == 0 ? start : time.AfterDays(time.AfterDays(start, 0), count));
        Assert.True(time.EndOfDay(from, count) >= start);
    }

    /// <summary>Open days add up over adjacent spans, and closed time at an end of a span changes nothing.</summary>
    [Property]
    public void Open_days_begin_with_their_first_opening(OpeningHours hours, Instant[] cuts)
    {
        var time = BusinessTime.Of(hours, Desks.Paris);
        var at = cuts.Order().ToArray();
        for (var i = 2; i < at.Length; i++)
            Assert.Equal(time.OpenDays(at[i - 2], at[i]), time.OpenDays(at[i - 2], at[i - 1]) + time.OpenDays(at[i - 1], at[i]));
        for (var i = 1; i < at.Length; i++)
            Assert.Equal(time.OpenDays(at[i - 1], at[i]), time.OpenDays(time.NextOpening(at[i - 1]), time.NextOpening(at[i])));
    }

    [Property]
    public void The_same_instant_in_two_zones_is_open_alike(Instant from, Instant to)
    {
        var hours = Desks.Office;
        var own = OpeningHours.Of(hours.Id, hours.Days, hours.Holidays, "Europe/Paris");
        var (first, last) = (Instant.Min(from, to), Instant.Max(from, to));
        Assert.Equal(hours.InParis().Between(first, last), BusinessTime.Of(own, Desks.Zone("Asia/Tokyo")).Between(first, last));
    }
}
