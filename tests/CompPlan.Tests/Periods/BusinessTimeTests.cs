using CompPlan.Periods;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Periods;

/// <summary>2026-03-27 is a Friday; the clocks of Paris go forward on Sunday the 29th. 2026-04-06 is Easter Monday.</summary>
public sealed class BusinessTimeTests
{
    private static readonly BusinessTime Office = Desks.Office.InParis();
    private static readonly BusinessTime Always = Desks.Always.InParis();

    private static readonly BusinessTime Broken =
        Desks.Of("broken", "monday-friday 09:00-12:00 13:30-17:00; saturday 09:00-12:00", DatedHolidays.Of([new LocalDate(2026, 3, 30)])).InParis();

    [Theory]
    [InlineData("2026-03-27 08:59", false)]
    [InlineData("2026-03-27 09:00", true)]
    [InlineData("2026-03-27 16:59", true)]
    [InlineData("2026-03-27 17:00", false)]
    [InlineData("2026-03-28 10:00", false)]
    [InlineData("2026-04-06 10:00", false)]
    public void Open_from_the_first_minute_to_before_the_last(string at, bool open) => Assert.Equal(open, Office.IsOpen(Desks.At(at)));

    [Theory]
    [InlineData("2026-03-27 16:00", "2026-03-30 12:00", 4 * 60)]
    [InlineData("2026-03-27 08:00", "2026-03-27 20:00", 8 * 60)]
    [InlineData("2026-03-27 17:00", "2026-03-30 09:00", 0)]
    [InlineData("2026-04-03 09:00", "2026-04-07 17:00", 2 * 8 * 60)]
    [InlineData("2026-03-23 00:00", "2026-04-20 00:00", 19 * 8 * 60)]
    public void Open_minutes_between(string from, string to, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), Office.Between(Desks.At(from), Desks.At(to)));

    [Theory]
    [InlineData("2026-03-27 11:30", "2026-03-27 14:00", 60)]
    [InlineData("2026-03-28 08:00", "2026-03-30 20:00", 3 * 60)]
    [InlineData("2026-03-26 00:00", "2026-03-27 00:00", 390)]
    public void Open_minutes_with_a_break_a_short_Saturday_and_a_closed_Monday(string from, string to, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), Broken.Between(Desks.At(from), Desks.At(to)));

    [Fact]
    public void A_span_that_ends_before_it_starts_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Office.Between(Desks.At("2026-03-27 10:00"), Desks.At("2026-03-27 09:00")));

    [Theory]
    [InlineData("2026-03-27 16:00", 4 * 60, "2026-03-30 12:00")]
    [InlineData("2026-03-24 11:00", 8 * 60, "2026-03-25 11:00")]
    [InlineData("2026-03-24 09:00", 8 * 60, "2026-03-24 17:00")]
    [InlineData("2026-03-28 12:00", 1, "2026-03-30 09:01")]
    [InlineData("2026-04-03 16:30", 31, "2026-04-07 09:01")]
    [InlineData("2026-03-28 12:00", 0, "2026-03-28 12:00")]
    public void Business_hours_after(string from, int minutes, string expected) =>
        Assert.Equal(expected, Desks.Local(Office.After(Desks.At(from), Duration.FromMinutes(minutes))));

    [Theory]
    [InlineData("2026-03-27 16:00", 1, "2026-03-30 16:00")]
    [InlineData("2026-03-27 16:00", 5, "2026-04-03 16:00")]
    [InlineData("2026-03-27 17:00", 1, "2026-03-31 09:00")]
    [InlineData("2026-03-28 12:00", 1, "2026-03-31 09:00")]
    [InlineData("2026-03-28 12:00", 0, "2026-03-30 09:00")]
    [InlineData("2026-04-03 10:00", 1, "2026-04-07 10:00")]
    public void Business_days_after(string from, int days, string expected) =>
        Assert.Equal(expected, Desks.Local(Office.AfterDays(Desks.At(from), days)));

    [Theory]
    [InlineData("2026-03-26 14:00", 0, "2026-03-26 17:00")]
    [InlineData("2026-03-26 14:00", 2, "2026-03-28 12:00")]
    [InlineData("2026-03-26 17:30", 0, "2026-03-27 17:00")]
    [InlineData("2026-03-28 10:00", 1, "2026-03-31 17:00")]
    public void The_end_of_a_day_is_its_last_closing(string from, int days, string expected) =>
        Assert.Equal(expected, Desks.Local(Broken.EndOfDay(Desks.At(from), days)));

    [Fact]
    public void A_desk_that_never_closes_ends_its_day_at_midnight() =>
        Assert.Equal("2026-04-01 00:00", Desks.Local(Always.EndOfDay(Desks.At("2026-03-31 00:00"), 0)));

    [Theory]
    [InlineData("2026-03-27 10:00", "2026-03-27 18:00", 0)]
    [InlineData("2026-03-27 08:00", "2026-03-27 18:00", 1)]
    [InlineData("2026-03-27 09:00", "2026-03-30 09:00", 1)]
    [InlineData("2026-03-27 09:01", "2026-03-30 09:00", 0)]
    [InlineData("2026-03-27 18:00", "2026-03-30 08:00", 0)]
    [InlineData("2026-03-27 18:00", "2026-03-30 09:01", 1)]
    [InlineData("2026-04-03 12:00", "2026-04-07 12:00", 1)]
    public void Open_days_that_begin_in_a_span(string from, string to, int days) =>
        Assert.Equal(days, Office.OpenDays(Desks.At(from), Desks.At(to)));

    [Theory]
    [InlineData("2026-03-28 22:00", "2026-03-29 06:00", 7)]
    [InlineData("2026-10-24 22:00", "2026-10-25 06:00", 9)]
    [InlineData("2026-10-25 22:00", "2026-10-26 06:00", 8)]
    public void A_night_over_the_change_of_the_clocks(string from, string to, int hours) =>
        Assert.Equal(Duration.FromHours(hours), Always.Between(Desks.At(from), Desks.At(to)));

    /// <summary>On 2026-10-25 the hour from 2:00 comes twice: half past two to five is shown for half an hour, then again from 2:30.</summary>
    [Fact]
    public void A_desk_is_open_whenever_its_clock_shows_the_hours()
    {
        var night = Desks.Of("night", "sunday 02:30-05:00").InParis();
        Assert.Equal(Duration.FromHours(3), night.Between(Desks.At("2026-10-25 00:00"), Desks.At("2026-10-25 12:00")));
        Assert.Equal(Duration.FromMinutes(120), night.Between(Desks.At("2026-03-29 00:00"), Desks.At("2026-03-29 12:00")));
        Assert.False(night.IsOpen(Instant.FromUtc(2026, 10, 25, 1, 15)));
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 1, 30), night.NextOpening(Instant.FromUtc(2026, 10, 25, 1, 15)));
    }

    /// <summary>Half past two a day later is skipped on 2026-03-29, and comes twice on 2026-10-25.</summary>
    [Fact]
    public void A_local_time_that_is_skipped_or_comes_twice()
    {
        Assert.Equal(Instant.FromUtc(2026, 3, 29, 1, 0), Always.AfterDays(Desks.At("2026-03-28 02:30"), 1));
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 1, 30), Always.AfterDays(Desks.At("2026-10-24 02:30"), 1));
    }

    [Fact]
    public void A_desk_has_a_zone_of_its_own()
    {
        var hours = OpeningHours.Of("tokyo", [OpeningDay.Of(IsoDayOfWeek.Monday, OpeningInterval.Between(new LocalTime(9, 0), new LocalTime(10, 0)))], [], "Asia/Tokyo");
        Assert.True(BusinessTime.Of(hours, Desks.Paris).IsOpen(Instant.FromUtc(2026, 3, 30, 0, 0)));
        Assert.Throws<ArgumentException>(() => BusinessTime.Of(OpeningHours.Of("nowhere", [], [], "Europe/Atlantis"), Desks.Paris));
    }

    [Fact]
    public void What_never_comes_is_the_end_of_2199()
    {
        var never = Desks.Of("never", "monday-monday 09:00-10:00", DatedHolidays.Of([])).InParis();
        Assert.Equal(BusinessTime.Latest, never.After(Desks.At("2026-03-27 16:00"), Duration.FromHours(20_000)));
        Assert.Equal(BusinessTime.Latest, never.AfterDays(Desks.At("2026-03-27 16:00"), 20_000));
        Assert.Equal(BusinessTime.Latest, BusinessTime.Of(OpeningHours.Of("closed", [], []), Desks.Paris).NextOpening(Desks.At("2026-03-27 16:00")));
    }
}
