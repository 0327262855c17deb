using CompPlan.Rounding;
using Xunit;

namespace CompPlan.Tests.Rounding;

public class CurrencyTests
{
    [Theory]
    [InlineData("EUR", 2, 100)]
    [InlineData("JPY", 0, 1)]
    [InlineData("KWD", 3, 1_000)]
    [InlineData("CLF", 4, 10_000)]
    [InlineData("CHF", 2, 100)]
    [InlineData("ISK", 0, 1)]
    public void Minor_units_are_those_of_iso_4217(string code, int digits, long perUnit)
    {
        var currency = Currency.Of(code);
        Assert.Equal((code, digits, perUnit), (currency.Code, currency.MinorDigits, currency.MinorUnitsPerUnit));
    }

    [Theory]
    [InlineData("XXX")]
    [InlineData("XAU")]
    [InlineData("eur")]
    [InlineData(" EUR")]
    [InlineData("EUR\n")]
    [InlineData("ABC")]
    [InlineData("DEM")]
    [InlineData("")]
    [InlineData(null)]
    public void Whatever_is_no_active_currency_is_refused(string? code)
    {
        Assert.False(Currency.TryOf(code, out _));
        Assert.ThrowsAny<ArgumentException>(() => Currency.Of(code!));
    }

    [Fact]
    public void Codes_are_unique_and_equality_is_by_code()
    {
        Assert.Equal(CurrencyTable.ByCode.Count, CurrencyTable.ByCode.Keys.Distinct(StringComparer.Ordinal).Count());
        Assert.All(CurrencyTable.ByCode, row => Assert.Matches("^[A-Z]{3}$", row.Key));
        Assert.Equal(Currency.Of("EUR"), new Currency("EUR", 2));
        Assert.True(Currency.Of("EUR") != Currency.Of("USD"));
    }
}
