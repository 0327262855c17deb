using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Rounding;

public class MoneyTests
{
    private static readonly Currency Eur = Currency.Of("EUR");
    private static readonly Currency Jpy = Currency.Of("JPY");
    private static readonly Currency Kwd = Currency.Of("KWD");

    [Theory]
    [InlineData("1234.50", "EUR", 123450, "1234.50")]
    [InlineData("1234.5", "EUR", 123450, "1234.50")]
    [InlineData("7", "EUR", 700, "7.00")]
    [InlineData("-0.05", "EUR", -5, "-0.05")]
    [InlineData("-0", "EUR", 0, "0.00")]
    [InlineData("1234", "JPY", 1234, "1234")]
    [InlineData("1.234", "KWD", 1234, "1.234")]
    [InlineData("92233720368547758.07", "EUR", long.MaxValue, "92233720368547758.07")]
    [InlineData("-92233720368547758.08", "EUR", long.MinValue, "-92233720368547758.08")]
    public void Text_is_read_exactly_and_written_canonically(string text, string code, long minor, string canonical)
    {
        var money = Money.Parse(text, Currency.Of(code));
        Assert.Equal((minor, canonical), (money.Minor, money.ToString()));
        Assert.Equal(money, Money.Parse(money.ToString(), Currency.Of(code)));
    }

    [Theory]
    [InlineData("10.005", "EUR")]
    [InlineData("10.000", "EUR")]
    [InlineData("1.0", "JPY")]
    [InlineData("1.", "EUR")]
    [InlineData(".5", "EUR")]
    [InlineData("1,5", "EUR")]
    [InlineData("1e3", "EUR")]
    [InlineData("+1", "EUR")]
    [InlineData(" 1", "EUR")]
    [InlineData("1/2", "EUR")]
    [InlineData("", "EUR")]
    [InlineData("92233720368547758.08", "EUR")]
    public void Anything_else_is_refused_and_never_rounded(string text, string code)
    {
        Assert.False(Money.TryParse(text, Currency.Of(code), out _));
        Assert.Throws<FormatException>(() => Money.Parse(text, Currency.Of(code)));
    }

    [Fact]
    public void The_default_is_neutral()
    {
        var ten = Money.Of(1_000, Eur);
        Assert.Equal(ten, default(Money) + ten);
        Assert.Equal(ten, ten - Money.Zero);
        Assert.Equal(-ten, Money.Zero - ten);
        Assert.Equal("0", Money.Zero.ToString());
        Assert.Equal(0, Money.Zero.CompareTo(Money.Of(0, Eur)));
        Assert.NotEqual(Money.Zero, Money.Of(0, Eur));
        Assert.True(Money.Zero.ToFraction() == 0);
    }

    [Fact]
    public void Currencies_never_mix()
    {
        Assert.Throws<InvalidOperationException>(() => Money.Of(1, Eur) + Money.Of(1, Jpy));
        Assert.Throws<InvalidOperationException>(() => Money.Of(1, Eur) - Money.Of(0, Jpy));
        Assert.Throws<InvalidOperationException>(() => Money.Of(1, Eur) < Money.Of(2, Kwd));
        Assert.NotEqual(Money.Of(1, Eur), Money.Of(1, Jpy));
    }

    [Fact]
    public void Overflow_is_never_silent()
    {
        var most = Money.Of(long.MaxValue, Eur);
        Assert.Throws<OverflowException>(() => most + Money.Of(1, Eur));
        Assert.Throws<OverflowException>(() => -most - Money.Of(2, Eur));
        Assert.Throws<OverflowException>(() => -Money.Of(long.MinValue, Eur));
    }

    [Fact]
    public void Whole_units_are_an_exact_fraction()
    {
        Assert.Equal(Fraction.Of(5, 4), Money.Of(125, Eur).ToFraction());
        Assert.Equal(Fraction.Of(-1, 8), Money.Of(-125, Kwd).ToFraction());
        Assert.Equal(Money.Of(5, Eur), Money.Of(-5, Eur).Abs());
    }
}
