using CompPlan.Periods;
using Xunit;

namespace CompPlan.Tests.Periods;

public sealed class CadenceTests
{
    [Theory]
    [InlineData("monthly", 1)]
    [InlineData("2-monthly", 2)]
    [InlineData("quarterly", 3)]
    [InlineData("halfYearly", 6)]
    [InlineData("annual", 12)]
    [InlineData("18-monthly", 18)]
    [InlineData("120-monthly", 120)]
    public void A_cadence_has_one_name(string name, int months)
    {
        Assert.True(Cadence.TryParse(name, out var cadence));
        Assert.Equal(months, cadence.Months);
        Assert.Equal(Cadence.OfMonths(months), cadence);
        Assert.Equal(name, cadence.Name);
        Assert.Equal(name, cadence.ToString());
    }

    [Theory]
    [InlineData("1-monthly")]
    [InlineData("3-monthly")]
    [InlineData("6-monthly")]
    [InlineData("12-monthly")]
    [InlineData("02-monthly")]
    [InlineData("0-monthly")]
    [InlineData("-2-monthly")]
    [InlineData("+2-monthly")]
    [InlineData(" 2-monthly")]
    [InlineData("121-monthly")]
    [InlineData("99999999999-monthly")]
    [InlineData("٢-monthly")]
    [InlineData("-monthly")]
    [InlineData("Monthly")]
    [InlineData("halfyearly")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_cadence(string? name) => Assert.False(Cadence.TryParse(name, out _));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(121)]
    public void A_number_of_months_that_no_cadence_has(int months) => Assert.Throws<ArgumentOutOfRangeException>(() => Cadence.OfMonths(months));

    [Fact]
    public void The_named_ones_are_values_too()
    {
        Assert.Equal(Cadence.Quarterly, Cadence.OfMonths(3));
        Assert.True(Cadence.HalfYearly == Cadence.OfMonths(6));
        Assert.NotEqual(Cadence.Annual, Cadence.OfMonths(24));
    }

    [Fact]
    public void What_divides_what()
    {
        Assert.True(Cadence.Monthly.Divides(Cadence.OfMonths(7)));
        Assert.True(Cadence.HalfYearly.Divides(Cadence.OfMonths(18)));
        Assert.False(Cadence.Annual.Divides(Cadence.OfMonths(18)));
        Assert.False(Cadence.Annual.Divides(Cadence.HalfYearly));
        Assert.Equal([1, 2, 3, 4, 6, 12], Enumerable.Range(1, 120).Where(months => Cadence.OfMonths(months).DividesYear));
    }
}
