using CompPlan.Periods;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace CompPlan.Tests.Periods;

public sealed class HolidaySetTests
{
    /// <summary>Easter Sundays as astronomical almanacs print them, with the earliest and the latest of these centuries.</summary>
    [Theory]
    [InlineData("1900-04-15")]
    [InlineData("1913-03-23")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2100-03-28")]
    [InlineData("2199-04-14")]
    public void Easter_Sunday(string date) => Assert.Equal(Date(date), Easter.SundayOf(Date(date).Year));

    [Fact]
    public void Easter_is_a_Sunday_from_22_March_to_25_April() => Assert.All(Enumerable.Range(1583, 8417), year =>
    {
        var easter = Easter.SundayOf(year);
        Assert.Equal(IsoDayOfWeek.Sunday, easter.DayOfWeek);
        Assert.InRange(easter, new LocalDate(year, 3, 22), new LocalDate(year, 4, 25));
    });

    [Theory]
    [InlineData(1582)]
    [InlineData(10000)]
    public void There_is_no_Easter_of_other_years(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => Easter.SundayOf(year));

    [Fact]
    public void The_holidays_of_France_in_2026() => Assert.Equal(
        Dates("2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25"),
        FranceHolidays.Of().DatesIn(2026));

    [Fact]
    public void Ascension_on_the_first_of_May_is_one_day_off()
    {
        Assert.Equal(10, FranceHolidays.Of().DatesIn(2008).Count);
        Assert.True(FranceHolidays.Of().Contains(Date("2008-05-01")));
    }

    [Fact]
    public void Alsace_and_Moselle_have_two_more() => Assert.Equal(
        Dates("2026-04-03", "2026-12-26"),
        AlsaceMoselleHolidays.Of().DatesIn(2026).Except(FranceHolidays.Of().DatesIn(2026)));

    [Fact]
    public void Stated_dates_are_a_set_by_year()
    {
        var bridge = DatedHolidays.Of([Date("2027-05-07"), Date("2026-12-31"), Date("2026-05-15")]);
        Assert.Equal(Dates("2026-05-15", "2026-12-31"), bridge.DatesIn(2026));
        Assert.True(bridge.Contains(Date("2027-05-07")));
        Assert.False(bridge.Contains(Date("2026-05-07")));
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public void Other_years_have_none(int year)
    {
        Assert.Empty(FranceHolidays.Of().DatesIn(year));
        Assert.Empty(AlsaceMoselleHolidays.Of().DatesIn(year));
    }

    private static LocalDate[] Dates(params string[] dates) => [.. dates.Select(Date)];

    private static LocalDate Date(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
