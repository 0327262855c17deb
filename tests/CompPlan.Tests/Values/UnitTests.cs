using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Values;

public class UnitTests
{
    [Fact]
    public void Amounts_of_two_currencies_are_two_units()
    {
        Assert.Equal(Unit.Amount("EUR"), Unit.Amount("EUR"));
        Assert.NotEqual(Unit.Amount("EUR"), Unit.Amount("USD"));
        Assert.NotEqual(Unit.Count, Unit.Points);
        Assert.Throws<ArgumentNullException>(() => Unit.Amount(null!));
    }

    [Fact]
    public void Only_an_amount_has_a_currency()
    {
        Assert.Equal((UnitKind.Amount, "EUR"), (Unit.Amount("EUR").Kind, Unit.Amount("EUR").CurrencyCode));
        foreach (var unit in new[] { Unit.Count, Unit.Ratio, Unit.Points, Unit.Days })
            Assert.Null(unit.CurrencyCode);
    }

    [Fact]
    public void Text_is_the_currency_or_the_kind() => Assert.Equal(
        ["EUR", "count", "ratio", "points", "days"],
        new[] { Unit.Amount("EUR"), Unit.Count, Unit.Ratio, Unit.Points, Unit.Days }.Select(unit => unit.ToString()));
}
