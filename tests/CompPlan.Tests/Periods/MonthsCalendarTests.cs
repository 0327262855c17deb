using CompPlan.Periods;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Periods;

public sealed class MonthsCalendarTests
{
    private static readonly MonthsCalendar January = MonthsCalendar.Of(1, YearLabel.Start);
    private static readonly MonthsCalendar JulyByStart = MonthsCalendar.Of(7, YearLabel.Start);
    private static readonly MonthsCalendar JulyByEnd = MonthsCalendar.Of(7, YearLabel.End);

    [Theory]
    [InlineData("monthly", "2026-02", "2026-02-01", "2026-02-28", 28)]
    [InlineData("quarterly", "2026-Q1", "2026-01-01", "2026-03-31", 90)]
    [InlineData("annual", "2026", "2026-01-01", "2026-12-31", 365)]
    public void A_calendar_year(string cadence, string name, string first, string last, int days) =>
        AssertPeriod(January, cadence, new LocalDate(2026, 2, 28), name, first, last, days);

    [Theory]
    [InlineData("monthly", "2026-02", "2026-02-01", "2026-02-28", 28)]
    [InlineData("quarterly", "FY2025-Q3", "2026-01-01", "2026-03-31", 90)]
    [InlineData("annual", "FY2025", "2025-07-01", "2026-06-30", 365)]
    public void A_fiscal_year_from_July_named_by_its_start(string cadence, string name, string first, string last, int days) =>
        AssertPeriod(JulyByStart, cadence, new LocalDate(2026, 2, 28), name, first, last, days);

    [Theory]
    [InlineData("quarterly", "FY2024-Q3", "2024-01-01", "2024-03-31", 91)]
    [InlineData("annual", "FY2024", "2023-07-01", "2024-06-30", 366)]
    public void A_fiscal_year_from_July_named_by_its_end_with_a_leap_day(string cadence, string name, string first, string last, int days) =>
        AssertPeriod(JulyByEnd, cadence, new LocalDate(2024, 2, 29), name, first, last, days);

    [Theory]
    [InlineData("FY2026-P01", "2025-07-01")]
    [InlineData("FY2026-P07", "2026-01-01")]
    [InlineData("FY2026-P12", "2026-06-01")]
    [InlineData("2026-06", "2026-06-01")]
    [InlineData("FY2026-Q4", "2026-04-01")]
    [InlineData("FY2026", "2025-07-01")]
    public void Names_of_a_fiscal_calendar(string name, string first)
    {
        Assert.True(JulyByEnd.TryParse(name, out var period));
        Assert.Equal(Date(first), period.First);
    }

    [Theory]
    [InlineData("2026-Q1")]
    [InlineData("2026")]
    [InlineData("2026-P07")]
    [InlineData("FY2026-P13")]
    [InlineData("FY2026-P00")]
    [InlineData("FY2026-Q5")]
    [InlineData("FY2026-06")]
    [InlineData("fy2026")]
    [InlineData("FY26")]
    [InlineData("FY2026 ")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_name_of_a_fiscal_calendar(string? name) => Assert.False(JulyByEnd.TryParse(name, out _));

    [Theory]
    [InlineData("FY2026")]
    [InlineData("FY2026-Q1")]
    [InlineData("FY2026-P07")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-3")]
    [InlineData("2026-Q0")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("٢٠٢٦")]
    public void What_is_no_name_of_a_calendar_year(string name) => Assert.False(January.TryParse(name, out _));

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var date = new LocalDate(2026, 2, 28);
        Assert.Equal(January.PeriodFor(Cadence.Monthly, date), January.PeriodFor(Cadence.Monthly, date.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void An_unreviewed_calendar_gives_no_periods() =>
        Assert.Throws<InvalidOperationException>(() => MonthsCalendar.Of(13, YearLabel.Start).PeriodFor(Cadence.Monthly, new LocalDate(2026, 1, 1)));

    [Fact]
    public void Calendars_are_values()
    {
        Assert.Equal(MonthsCalendar.Of(7, YearLabel.End), JulyByEnd);
        Assert.NotEqual(JulyByStart, JulyByEnd);
    }

    private static void AssertPeriod(
        MonthsCalendar calendar, string cadence, LocalDate date, string name, string first, string last, int days)
    {
        Assert.True(Cadence.TryParse(cadence, out var parsed));
        var period = calendar.PeriodFor(parsed, date);
        Assert.Equal((name, Date(first), Date(last), days), (period.Name, period.First, period.Last, period.Days));
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
