using CompPlan.Periods;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Periods;

public class ZoneDaysTests
{
    [Theory]
    [InlineData("Europe/Paris")]
    [InlineData("America/New_York")]
    [InlineData("Etc/UTC")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("Pacific/Apia")]
    public void Dates_around_every_change_of_a_zone_are_those_of_the_zone(string id)
    {
        Assert.True(PlanZone.TryOf(id, out var zone));
        var changes = zone.Rules.GetZoneIntervals(Instant.FromUtc(1890, 1, 1, 0, 0), Instant.FromUtc(2205, 1, 1, 0, 0))
            .Where(interval => interval.HasStart).Select(interval => interval.Start.ToUnixTimeTicks());
        var starts = Enumerable.Range(1890, 315).Select(year => Instant.FromUtc(year, 1, 1, 0, 0).ToUnixTimeTicks());
        foreach (var ticks in changes.Concat(starts))
            foreach (var near in new[] { -36_000_000_000L * 24, -36_000_000_000L, -1, 0, 1, 36_000_000_000L, 36_000_000_000L * 24 })
                Assert.Equal(Days.Of(zone.DateOf(Instant.FromUnixTimeTicks(ticks + near))), zone.DayOf(ticks + near));
    }
}
