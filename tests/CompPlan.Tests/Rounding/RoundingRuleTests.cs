using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Rounding;

public class RoundingRuleTests
{
    [Theory]
    [InlineData("2.5", "3", "2", "2", "3")]
    [InlineData("3.5", "4", "4", "3", "4")]
    [InlineData("-2.5", "-3", "-2", "-2", "-3")]
    [InlineData("-3.5", "-4", "-4", "-3", "-4")]
    [InlineData("2.4999", "2", "2", "2", "3")]
    [InlineData("2.5001", "3", "3", "2", "3")]
    [InlineData("-0.5", "-1", "0", "0", "-1")]
    [InlineData("1/3", "0", "0", "0", "1")]
    [InlineData("7", "7", "7", "7", "7")]
    [InlineData("0", "0", "0", "0", "0")]
    public void Midpoint_rules_are_symmetric_about_zero(string value, string halfUp, string halfEven, string down, string up)
    {
        string Apply(MidpointRule rule) => RoundingRule.Of(1, rule).Apply(Fraction.Parse(value)).ToString();
        Assert.Equal(
            (halfUp, halfEven, down, up),
            (Apply(MidpointRule.HalfUp), Apply(MidpointRule.HalfEven), Apply(MidpointRule.Down), Apply(MidpointRule.Up)));
    }

    /// <summary>To tens: 12,345 → 12,350 half up, 12,340 half even (1,234 is even). To cents: 10.005 → 10.01 and 10.00. To a third.</summary>
    [Theory]
    [InlineData("10", "12345", MidpointRule.HalfUp, "12350")]
    [InlineData("10", "12345", MidpointRule.HalfEven, "12340")]
    [InlineData("0.01", "10.005", MidpointRule.HalfUp, "10.01")]
    [InlineData("0.01", "10.005", MidpointRule.HalfEven, "10")]
    [InlineData("0.05", "1.02", MidpointRule.HalfUp, "1")]
    [InlineData("0.05", "1.03", MidpointRule.HalfUp, "1.05")]
    [InlineData("1/3", "0.5", MidpointRule.HalfUp, "2/3")]
    [InlineData("1/3", "0.5", MidpointRule.HalfEven, "2/3")]
    public void Any_positive_step_can_be_stated(string step, string value, MidpointRule midpoint, string rounded) =>
        Assert.Equal(rounded, RoundingRule.Of(Fraction.Parse(step), midpoint).Apply(Fraction.Parse(value)).ToString());

    [Fact]
    public void A_step_is_positive_and_a_midpoint_rule_is_named()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.Of(0, MidpointRule.HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.Of(-1, MidpointRule.HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.Of(1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.ToDecimals(29, MidpointRule.Up));
    }

    [Fact]
    public void The_receipt_keeps_what_went_in()
    {
        var rule = RoundingRule.ToDecimals(2, MidpointRule.HalfUp);
        var rounded = rule.Round(Fraction.Of(1, 3));
        Assert.Equal((Fraction.Of(1, 3), rule, Fraction.Parse("0.33")), (rounded.Input, rounded.Rule, rounded.Result));
        Assert.Equal(Fraction.Of(-1, 300), rounded.Difference);
        Assert.Equal(rounded, RoundingRule.Of(Fraction.Parse("0.01"), MidpointRule.HalfUp).Round(Fraction.Of(1, 3)));
    }

    [Fact]
    public void Amounts_become_money_when_the_step_fits_the_currency()
    {
        var (eur, jpy) = (Currency.Of("EUR"), Currency.Of("JPY"));
        Assert.Equal(Money.Of(333_333, eur), RoundingRule.ToMinorUnit(eur, MidpointRule.HalfUp).ToMoney(Fraction.Of(10_000, 3), eur));
        Assert.Equal(Money.Of(333_000, eur), RoundingRule.Of(10, MidpointRule.Down).ToMoney(Fraction.Of(10_000, 3), eur));
        Assert.Equal(Money.Of(3_340, jpy), RoundingRule.Of(10, MidpointRule.Up).ToMoney(Fraction.Of(10_000, 3), jpy));
        Assert.False(RoundingRule.Of(Fraction.Parse("0.01"), MidpointRule.Up).Fits(jpy));
        Assert.Throws<ArgumentException>(() => RoundingRule.Of(Fraction.Parse("0.005"), MidpointRule.Up).ToMoney(1, eur));
        Assert.False(RoundingRule.Of(1, MidpointRule.Up).TryToMoney(long.MaxValue, eur, out _));
        Assert.Throws<OverflowException>(() => RoundingRule.Of(1, MidpointRule.Up).ToMoney(long.MaxValue, eur));
    }
}
