using CompPlan.Periods;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace CompPlan.Tests.Periods;

/// <summary>Names of periods of every length, in calendars of months and of weeks.</summary>
public sealed class PeriodNamesTests
{
    private static readonly PlanCalendar January = MonthsCalendar.Of(1, YearLabel.Start).WithCountedFrom(2025);
    private static readonly PlanCalendar July = MonthsCalendar.Of(7, YearLabel.End).WithCountedFrom(2025);
    private static readonly PlanCalendar Retail = WeeksCalendar.Of(
        [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4], 12, ClosestWeekday.Of(1, 31, IsoDayOfWeek.Saturday), YearLabel.Start).WithCountedFrom(2023);

    public static TheoryData<string, int, string, string, string, string> Periods => new()
    {
        // calendar, months, a day, name, first, last
        { "January", 1, "2026-02-10", "2026-02", "2026-02-01", "2026-02-28" },
        { "January", 2, "2026-02-10", "2026-2M1", "2026-01-01", "2026-02-28" },
        { "January", 3, "2026-12-31", "2026-Q4", "2026-10-01", "2026-12-31" },
        { "January", 4, "2026-07-14", "2026-4M2", "2026-05-01", "2026-08-31" },
        { "January", 6, "2026-07-01", "2026-H2", "2026-07-01", "2026-12-31" },
        { "January", 12, "2026-07-01", "2026", "2026-01-01", "2026-12-31" },
        { "January", 18, "2026-06-30", "2025-01+18M", "2025-01-01", "2026-06-30" },
        { "January", 18, "2026-07-01", "2026-07+18M", "2026-07-01", "2027-12-31" },
        { "January", 24, "2026-07-01", "2025-01+24M", "2025-01-01", "2026-12-31" },
        { "January", 24, "2024-07-01", "2023-01+24M", "2023-01-01", "2024-12-31" },
        { "January", 5, "2024-12-31", "2024-08+5M", "2024-08-01", "2024-12-31" },
        { "July", 1, "2026-02-10", "2026-02", "2026-02-01", "2026-02-28" },
        { "July", 4, "2026-02-10", "FY2026-4M2", "2025-11-01", "2026-02-28" },
        { "July", 6, "2026-02-10", "FY2026-H2", "2026-01-01", "2026-06-30" },
        { "July", 24, "2026-02-10", "2024-07+24M", "2024-07-01", "2026-06-30" },
        { "Retail", 1, "2024-01-01", "FY2023-P12", "2023-12-31", "2024-02-03" },
        { "Retail", 2, "2024-01-01", "FY2023-2M6", "2023-11-26", "2024-02-03" },
        { "Retail", 3, "2024-02-04", "FY2024-Q1", "2024-02-04", "2024-05-04" },
        { "Retail", 6, "2023-01-29", "FY2023-H1", "2023-01-29", "2023-07-29" },
        { "Retail", 12, "2023-07-29", "FY2023", "2023-01-29", "2024-02-03" },
        { "Retail", 18, "2023-07-29", "FY2023-P01+18M", "2023-01-29", "2024-08-03" },
        { "Retail", 18, "2024-08-04", "FY2024-P07+18M", "2024-08-04", "2026-01-31" },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_period_and_its_name(string calendar, int months, string day, string name, string first, string last)
    {
        var period = Named(calendar).PeriodFor(Cadence.OfMonths(months), Date(day));
        Assert.Equal((name, Date(first), Date(last)), (period.Name, period.First, period.Last));
        Assert.True(Named(calendar).TryParse(name, out var read));
        Assert.Equal(period, read);
        Assert.True(PerformancePeriod.IsName(name));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("2026-13")]
    [InlineData("2026-Q1-")]
    [InlineData("20260-Q1")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_a_name_in_no_calendar(string? name) => Assert.False(PerformancePeriod.IsName(name));

    [Theory]
    [InlineData("January", "2026-01+3M", "2026-Q1")]
    [InlineData("January", "2026-01+1M", "2026-01")]
    [InlineData("January", "2025-01+12M", "2025")]
    [InlineData("July", "FY2026-P07+6M", "FY2026-H2")]
    [InlineData("July", "FY2026-P07+18M", "2026-01+18M")]
    [InlineData("July", "2026-01+6M", "FY2026-H2")]
    public void An_accepted_other_form(string calendar, string other, string name)
    {
        Assert.True(Named(calendar).TryParse(other, out var period));
        Assert.Equal(name, period.Name);
    }

    [Theory]
    [InlineData("January", "2026-H3")]
    [InlineData("January", "2026-H0")]
    [InlineData("January", "2026-2M7")]
    [InlineData("January", "2026-4M4")]
    [InlineData("January", "2026-4M0")]
    [InlineData("January", "2026-3M1")]
    [InlineData("January", "2026-5M1")]
    [InlineData("January", "2026-12M1")]
    [InlineData("January", "2026-01+0M")]
    [InlineData("January", "2026-01+05M")]
    [InlineData("January", "2026-01+121M")]
    [InlineData("January", "2026-01+5")]
    [InlineData("January", "2026-01+M")]
    [InlineData("January", "2026-13+5M")]
    [InlineData("January", "2026-P01+5M")]
    [InlineData("January", "FY2026-H1")]
    [InlineData("January", "-YTD")]
    [InlineData("January", "2026-Q3-YTD-YTD")]
    [InlineData("January", "2026-q3")]
    [InlineData("Retail", "2026-03")]
    [InlineData("Retail", "2026-Q1")]
    [InlineData("Retail", "2026")]
    [InlineData("Retail", "FY2026-03")]
    [InlineData("Retail", "FY2026-P13")]
    [InlineData("Retail", "FY2026-P7")]
    [InlineData("Retail", "2026-01+18M")]
    public void What_is_no_name(string calendar, string name) => Assert.False(Named(calendar).TryParse(name, out _));

    [Theory]
    [InlineData("January", "1900-01", true)]
    [InlineData("January", "1899-12", false)]
    [InlineData("January", "2199", true)]
    [InlineData("January", "2200-01", false)]
    [InlineData("January", "1899-01+24M", true)]
    [InlineData("January", "1899-01+12M", false)]
    [InlineData("July", "FY1900", true)]
    [InlineData("July", "FY2200", true)]
    [InlineData("July", "FY2201", false)]
    [InlineData("Retail", "FY1899", true)]
    [InlineData("Retail", "FY1898", false)]
    public void Years_of_which_plans_speak(string calendar, string name, bool isName) => Assert.Equal(isName, Named(calendar).TryParse(name, out _));

    [Theory]
    [InlineData("January", "2026-Q3", "2026-Q3-YTD", 9, "2026-01-01", "2026-09-30")]
    [InlineData("January", "2026-01", "2026-01-YTD", 1, "2026-01-01", "2026-01-31")]
    [InlineData("January", "2026", "2026-YTD", 12, "2026-01-01", "2026-12-31")]
    [InlineData("January", "2025-01+18M", "2025-01+18M-YTD", 6, "2026-01-01", "2026-06-30")]
    [InlineData("July", "2026-02", "2026-02-YTD", 8, "2025-07-01", "2026-02-28")]
    [InlineData("Retail", "FY2023-P11", "FY2023-P11-YTD", 11, "2023-01-29", "2023-12-30")]
    [InlineData("Retail", "FY2023-Q4", "FY2023-Q4-YTD", 12, "2023-01-29", "2024-02-03")]
    public void A_year_to_date(string calendar, string name, string toDateName, int months, string first, string last)
    {
        Assert.True(Named(calendar).TryParse(name, out var period));
        var toDate = Named(calendar).YearToDate(period);
        Assert.Equal((toDateName, months, Date(first), Date(last)), (toDate.Name, toDate.Cadence.Months, toDate.First, toDate.Last));
        Assert.True(Named(calendar).TryParse(toDateName, out var read));
        Assert.Equal(toDate, read);
    }

    [Theory]
    [InlineData("January", "2026-Q3", "2025-Q3")]
    [InlineData("January", "2024-02", "2023-02")]
    [InlineData("January", "2026-Q3-YTD", "2025-Q3-YTD")]
    [InlineData("January", "2025-01+24M", "2024-01+24M")]
    [InlineData("Retail", "FY2024-P12", "FY2023-P12")]
    [InlineData("Retail", "FY2024", "FY2023")]
    [InlineData("Retail", "FY2024-P12-YTD", "FY2023-P12-YTD")]
    public void The_year_before(string calendar, string name, string before)
    {
        Assert.True(Named(calendar).TryParse(name, out var period));
        Assert.Equal(before, Named(calendar).YearBefore(period).Name);
    }

    [Fact]
    public void The_span_before_a_year_to_date_ends_the_day_before_it()
    {
        Assert.True(January.TryParse("2026-Q3-YTD", out var toDate));
        Assert.Equal("2025-04+9M", January.PeriodBefore(toDate).Name);
    }

    [Fact]
    public void What_fills_what()
    {
        Assert.True(January.TryParse("2026-02+3M", out var span) & January.TryParse("2026-Q3-YTD", out var toDate) & January.TryParse("2025-01+18M", out var long18));
        Assert.True(January.Fills(Cadence.Monthly, span!));
        Assert.False(January.Fills(Cadence.Quarterly, span!));
        Assert.True(January.Fills(Cadence.Quarterly, toDate!));
        Assert.False(January.Fills(Cadence.HalfYearly, toDate!));
        Assert.True(January.Fills(Cadence.HalfYearly, long18!));
        Assert.True(January.Fills(long18!.Cadence, long18));
        Assert.False(January.Fills(long18.Cadence, January.YearBefore(long18)));
    }

    [Fact]
    public void A_length_that_does_not_divide_the_year_needs_a_year_to_count_from()
    {
        var calendar = MonthsCalendar.Of(1, YearLabel.Start);
        Assert.Throws<InvalidOperationException>(() => calendar.PeriodFor(Cadence.OfMonths(24), new LocalDate(2026, 1, 1)));
        Assert.Throws<InvalidOperationException>(() => calendar.PeriodFor(Cadence.OfMonths(5), new LocalDate(2026, 1, 1)));
        Assert.Equal("2026-4M1", calendar.PeriodFor(Cadence.OfMonths(4), new LocalDate(2026, 1, 1)).Name);
        Assert.Equal(2024, calendar.WithCountedFrom(2024).CountedFrom);
        Assert.Null(calendar.WithCountedFrom(2024).WithCountedFrom(null).CountedFrom);
    }

    private static PlanCalendar Named(string name) => name switch
    {
        "January" => January,
        "July" => July,
        _ => Retail,
    };

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
