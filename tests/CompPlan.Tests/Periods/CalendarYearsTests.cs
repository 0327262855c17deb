using CompPlan.Periods;
using Xunit;

namespace CompPlan.Tests.Periods;

public sealed class CalendarYearsTests
{
    [Theory]
    [InlineData(2023, 365)]
    [InlineData(2024, 366)]
    [InlineData(1900, 365)]
    [InlineData(2000, 366)]
    [InlineData(2100, 365)]
    public void Days_of_a_year(int year, int days) => Assert.Equal(days, CalendarYears.DaysIn(year));
}
