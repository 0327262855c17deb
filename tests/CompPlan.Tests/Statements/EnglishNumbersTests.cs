using CompPlan.Rounding;
using CompPlan.Statements;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Statements;

/// <summary>How numbers read.</summary>
public sealed class EnglishNumbersTests
{
    [Theory]
    [InlineData("1181.47", "EUR", "1,181.47 EUR")]
    [InlineData("0.1", "EUR", "0.10 EUR")]
    [InlineData("-1234567.5", "EUR", "−1,234,567.50 EUR")]
    [InlineData("10000/3", "EUR", "3,333.333333… EUR")]
    [InlineData("1234", "JPY", "1,234 JPY")]
    [InlineData("1.5", "KWD", "1.500 KWD")]
    public void Amounts_are_grouped_and_have_the_decimals_of_their_currency(string value, string currency, string text) =>
        Assert.Equal(text, EnglishNumbers.Of(Fraction.Parse(value), Unit.Amount(currency)));

    [Fact]
    public void Money_reads_like_an_amount() => Assert.Equal("1,181.47 EUR", EnglishNumbers.Of(Money.Parse("1181.47", Currency.Of("EUR"))));

    [Fact]
    public void Ratios_are_in_percent_and_cut_after_six_decimals()
    {
        Assert.Equal("0.1 %", EnglishNumbers.Of(Fraction.Parse("0.001"), Unit.Ratio));
        Assert.Equal("66.666666… %", EnglishNumbers.Of(Fraction.Of(2, 3), Unit.Ratio));
        Assert.Equal("1,000 %", EnglishNumbers.Of(10, Unit.Ratio));
    }

    [Fact]
    public void One_is_singular()
    {
        Assert.Equal("1 day", EnglishNumbers.Of(1, Unit.Days));
        Assert.Equal("0 days", EnglishNumbers.Of(0, Unit.Days));
        Assert.Equal("1 point", EnglishNumbers.Of(1, Unit.Points));
        Assert.Equal("23.5 points", EnglishNumbers.Of(23.5m, Unit.Points));
        Assert.Equal("12,000", EnglishNumbers.Of(12_000, Unit.Count));
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(13, "13th")]
    [InlineData(22, "22nd")]
    [InlineData(112, "112th")]
    [InlineData(1_001, "1,001st")]
    public void Places_are_ordinals(int number, string text) => Assert.Equal(text, EnglishNumbers.Ordinal(number));
}
