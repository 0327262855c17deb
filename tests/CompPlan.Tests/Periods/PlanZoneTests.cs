using CompPlan.Periods;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Periods;

public sealed class PlanZoneTests
{
    [Theory]
    [InlineData("Europe/Paris", "2026-02-01")]
    [InlineData("America/New_York", "2026-01-31")]
    [InlineData("UTC", "2026-01-31")]
    public void An_instant_becomes_the_date_of_the_plans_zone(string id, string date)
    {
        Assert.True(PlanZone.TryOf(id, out var zone));
        var instant = Instant.FromUtc(2026, 1, 31, 23, 30);
        Assert.Equal(date, NodaTime.Text.LocalDatePattern.Iso.Format(zone.DateOf(instant)));
        Assert.Equal(Days.Of(zone.DateOf(instant)), zone.DayOf(instant.ToUnixTimeTicks()));
    }

    [Theory]
    [InlineData("Europe/paris")]
    [InlineData("UTC+02")]
    [InlineData("W. Europe Standard Time")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_zone(string? id) => Assert.False(PlanZone.TryOf(id, out _));

    [Theory]
    [InlineData("Europe/Paris")]
    [InlineData("America/New_York")]
    [InlineData("Pacific/Apia")]
    [InlineData("Asia/Kathmandu")]
    public void Days_in_whole_numbers_agree_with_dates_over_two_hundred_years(string id)
    {
        Assert.True(PlanZone.TryOf(id, out var zone));
        for (var hour = -600_000L; hour < 1_200_000; hour += 1_001)
        {
            var instant = Instant.FromUnixTimeTicks(hour * NodaConstants.TicksPerHour - 1);
            Assert.Equal(Days.Of(zone.DateOf(instant)), zone.DayOf(instant.ToUnixTimeTicks()));
        }
    }

    [Fact]
    public void Zones_are_equal_by_id()
    {
        Assert.True(PlanZone.TryOf("Europe/Paris", out var one) & PlanZone.TryOf("Europe/Paris", out var other));
        Assert.Equal(one, other);
    }
}
