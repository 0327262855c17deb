using CompPlan.Periods;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Periods;

public sealed class WeeksCalendarTests
{
    private static readonly int[] Pattern = [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5];

    // Saturdays about 31 December: 2015 is a Thursday (2 January 2016 is 2 days later), 2016 is a Saturday itself, 2018 a Monday
    // (29 December is 2 days earlier), 2019 a Tuesday (28 December is 3 days earlier), 2014 a Wednesday (3 January is 3 days later).
    [Theory]
    [InlineData(2014, 2015, 1, 3)]
    [InlineData(2015, 2016, 1, 2)]
    [InlineData(2016, 2016, 12, 31)]
    [InlineData(2018, 2018, 12, 29)]
    [InlineData(2019, 2019, 12, 28)]
    public void The_Saturday_closest_to_a_date(int anchored, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), ClosestWeekday.Of(12, 31, IsoDayOfWeek.Saturday).LastDayIn(anchored));

    [Theory]
    [InlineData(2023, 8, IsoDayOfWeek.Saturday, 26)]
    [InlineData(2024, 8, IsoDayOfWeek.Saturday, 31)]
    [InlineData(2024, 2, IsoDayOfWeek.Thursday, 29)]
    [InlineData(2023, 2, IsoDayOfWeek.Wednesday, 22)]
    public void The_last_weekday_of_a_month(int year, int month, IsoDayOfWeek weekday, int day) =>
        Assert.Equal(new LocalDate(year, month, day), LastWeekday.Of(month, weekday).LastDayIn(year));

    // The number is that of the anchor's dates. Years that end about 31 December have one number, whichever label: FY2009 ends on
    // 2010-01-02 and FY2010 on 2011-01-01, so that the calendar years of their last days would name both 2010 and 2011 wrongly.
    [Theory]
    [InlineData(12, 31, YearLabel.Start, "2010-01-02", "FY2009")]
    [InlineData(12, 31, YearLabel.End, "2010-01-02", "FY2009")]
    [InlineData(12, 31, YearLabel.End, "2010-01-03", "FY2010")]
    [InlineData(12, 31, YearLabel.Start, "2011-01-01", "FY2010")]
    [InlineData(1, 31, YearLabel.Start, "2024-02-03", "FY2023")]
    [InlineData(1, 31, YearLabel.End, "2024-02-03", "FY2024")]
    [InlineData(9, 30, YearLabel.Start, "2024-01-01", "FY2023")]
    [InlineData(9, 30, YearLabel.End, "2024-01-01", "FY2024")]
    public void The_number_of_a_year(int month, int day, YearLabel label, string date, string name) => Assert.Equal(
        name,
        WeeksCalendar.Of(Pattern, 12, ClosestWeekday.Of(month, day, IsoDayOfWeek.Saturday), label)
            .YearOf(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value).Name);

    [Fact]
    public void A_year_to_the_last_Saturday_of_December_has_one_number()
    {
        foreach (var label in new[] { YearLabel.Start, YearLabel.End })
        {
            var calendar = WeeksCalendar.Of(Pattern, 12, LastWeekday.Of(12, IsoDayOfWeek.Saturday), label);
            Assert.Equal("FY2022", calendar.YearOf(new LocalDate(2021, 12, 26)).Name);
            Assert.Equal("FY2022", calendar.YearOf(new LocalDate(2022, 12, 31)).Name);
        }
    }

    [Theory]
    [InlineData(1, "2020-02-01", "2020-05-30")]
    [InlineData(5, "2020-01-25", "2020-05-30")]
    [InlineData(12, "2020-01-25", "2020-05-23")]
    public void The_53rd_week_is_where_the_plan_puts_it(int week53, string endOfP04, string endOfP08)
    {
        // FY2020 is Sunday 2019-09-29 to Saturday 2020-10-03, 53 weeks: by the pattern P04 ends 17 weeks after its first day.
        var calendar = WeeksCalendar.Of(Pattern, week53, ClosestWeekday.Of(9, 30, IsoDayOfWeek.Saturday), YearLabel.End);
        Assert.True(calendar.TryParse("FY2020-P04", out var p04) & calendar.TryParse("FY2020-P08", out var p08) & calendar.TryParse("FY2020", out var year));
        Assert.Equal((endOfP04, endOfP08), (Days.Text(p04!.Last), Days.Text(p08!.Last)));
        Assert.Equal((new LocalDate(2019, 9, 29), new LocalDate(2020, 10, 3)), (year!.First, year.Last));
    }

    [Fact]
    public void Weeks_are_whole_weeks_and_months_have_none()
    {
        var calendar = WeeksCalendar.Of(Pattern, 12, ClosestWeekday.Of(12, 31, IsoDayOfWeek.Saturday), YearLabel.End);
        Assert.Equal(52, calendar.Weeks(calendar.YearOf(new LocalDate(2010, 6, 1))));
        Assert.Equal(53, calendar.Weeks(calendar.YearOf(new LocalDate(2014, 6, 1))));
        Assert.Equal(13, calendar.Weeks(calendar.PeriodFor(Cadence.Quarterly, new LocalDate(2010, 6, 1))));
        var months = MonthsCalendar.Of(1, YearLabel.Start);
        Assert.Null(months.Weeks(months.YearOf(new LocalDate(2010, 6, 1))));
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var calendar = WeeksCalendar.Of(Pattern, 12, LastWeekday.Of(8, IsoDayOfWeek.Saturday), YearLabel.End);
        var date = new LocalDate(2026, 2, 28);
        Assert.Equal(calendar.YearOf(date), calendar.YearOf(date.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void Calendars_of_weeks_are_values()
    {
        var anchor = LastWeekday.Of(8, IsoDayOfWeek.Saturday);
        Assert.Equal(WeeksCalendar.Of(Pattern, 12, anchor, YearLabel.End), WeeksCalendar.Of([.. Pattern], 12, LastWeekday.Of(8, IsoDayOfWeek.Saturday), YearLabel.End));
        Assert.NotEqual(WeeksCalendar.Of(Pattern, 12, anchor, YearLabel.End), WeeksCalendar.Of(Pattern, 11, anchor, YearLabel.End));
        Assert.NotEqual<YearAnchor>(LastWeekday.Of(8, IsoDayOfWeek.Sunday), anchor);
        Assert.NotEqual(
            WeeksCalendar.Of(Pattern, 12, anchor, YearLabel.End), WeeksCalendar.Of(Pattern, 12, anchor, YearLabel.End).WithCountedFrom(2020));
    }

    [Fact]
    public void An_unreviewed_calendar_of_weeks_gives_no_periods()
    {
        foreach (var calendar in new[]
        {
            WeeksCalendar.Of([4, 4, 5], 12, LastWeekday.Of(8, IsoDayOfWeek.Saturday), YearLabel.End),
            WeeksCalendar.Of(Pattern, 12, LastWeekday.Of(13, IsoDayOfWeek.Saturday), YearLabel.End),
            WeeksCalendar.Of(Pattern, 12, ClosestWeekday.Of(2, 30, IsoDayOfWeek.Saturday), YearLabel.End),
            WeeksCalendar.Of(Pattern, 12, LastWeekday.Of(8, IsoDayOfWeek.None), YearLabel.End),
        })
            Assert.Throws<InvalidOperationException>(() => calendar.YearOf(new LocalDate(2026, 1, 1)));
    }
}
