using System.Globalization;
using System.Numerics;
using CompPlan.Values;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Values;

public class FractionTests
{
    [Theory]
    [InlineData("12.5", "12.5")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("0.1", "0.1")]
    [InlineData("1/3", "1/3")]
    [InlineData("-2/6", "-1/3")]
    [InlineData("4/2", "2")]
    [InlineData("3/8", "0.375")]
    [InlineData("-0", "0")]
    [InlineData("007", "7")]
    [InlineData("100", "100")]
    [InlineData("0.00000000000000000000000000000000001", "0.00000000000000000000000000000000001")]
    public void Text_is_read_exactly_and_written_canonically(string text, string canonical)
    {
        Assert.Equal(canonical, Fraction.Parse(text).ToString());
        Assert.Equal(Fraction.Parse(text), Fraction.Parse(canonical));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e3")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1,000")]
    [InlineData("1/0")]
    [InlineData("1/-3")]
    [InlineData("/3")]
    [InlineData("-/3")]
    [InlineData("1/")]
    [InlineData("1/2/3")]
    [InlineData("0.5/2")]
    [InlineData("--1")]
    [InlineData("١")]
    public void Anything_else_is_refused(string? text) => Assert.False(Fraction.TryParse(text, out _));

    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(default, Fraction.Of(0, 7));
        Assert.Equal(default(Fraction).GetHashCode(), Fraction.Zero.GetHashCode());
        Assert.Equal(("0", BigInteger.One, true), (default(Fraction).ToString(), default(Fraction).Denominator, default(Fraction).IsWhole));
        Assert.Equal(Fraction.One, default(Fraction) + 1);
        Assert.Throws<DivideByZeroException>(() => Fraction.One / default(Fraction));
        Assert.Throws<DivideByZeroException>(() => Fraction.Of(1, 0));
    }

    [Theory]
    [InlineData("2.5", 2, 3)]
    [InlineData("-2.5", -3, -2)]
    [InlineData("2", 2, 2)]
    [InlineData("-1/3", -1, 0)]
    public void Floor_and_ceiling_go_down_and_up(string value, int floor, int ceiling) =>
        Assert.Equal((floor, ceiling), ((int)Fraction.Parse(value).Floor(), (int)Fraction.Parse(value).Ceiling()));

    [Fact]
    public void Weights_that_binary_numbers_get_wrong_sum_to_exactly_100()
    {
        Assert.Equal(Fraction.Hundred, Fraction.Parse("72.68") + Fraction.Parse("10.93") + Fraction.Parse("2.73") + Fraction.Parse("13.66"));
        Assert.NotEqual(Fraction.Hundred, Fraction.Parse("33.33") * 3);
    }

    [Property(MaxTest = 300)]
    public bool A_decimal_is_exact(decimal value) =>
        Fraction.Of(value).ToString() == Fraction.Parse(value.ToString(CultureInfo.InvariantCulture)).ToString();

    [Property(MaxTest = 300)]
    public bool Arithmetic_keeps_its_laws(int a, NonZeroInt b, int c, NonZeroInt d, int e)
    {
        var (x, y, z) = (Fraction.Of(a, b.Get), Fraction.Of(c, d.Get), (Fraction)e);
        return x + y == y + x && x * y == y * x && x * (y + z) == x * y + x * z && x - y == -(y - x)
            && (y.Sign == 0 || x / y * y == x)
            && BigInteger.GreatestCommonDivisor(x.Numerator, x.Denominator).IsOne && x.Denominator.Sign > 0;
    }

    [Property(MaxTest = 300)]
    public bool Order_is_that_of_cross_products(int a, PositiveInt b, int c, PositiveInt d)
    {
        var (x, y) = (Fraction.Of(a, b.Get), Fraction.Of(c, d.Get));
        var sign = ((long)a * d.Get).CompareTo((long)c * b.Get);
        return x.CompareTo(y) == sign && x < y == sign < 0 && x > y == sign > 0 && x <= y == sign <= 0 && x >= y == sign >= 0
            && x == y == (sign == 0) && x != y == (sign != 0)
            && Fraction.Min(x, y) <= Fraction.Max(x, y) && (x.Equals(y) ? x.GetHashCode() == y.GetHashCode() : sign != 0);
    }

    [Property(MaxTest = 300)]
    public bool Text_round_trips(int a, NonZeroInt b) => Fraction.Parse(Fraction.Of(a, b.Get).ToString()) == Fraction.Of(a, b.Get);
}
