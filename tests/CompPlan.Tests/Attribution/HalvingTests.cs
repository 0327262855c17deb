using System.Numerics;
using CompPlan.Attribution.Crediting;
using CompPlan.Attribution;
using Xunit;

namespace CompPlan.Tests.Attribution;

public class HalvingTests
{
    [Theory]
    [InlineData(0, 1L << 62)]
    [InlineData(7, 1L << 61)]
    [InlineData(7 * 62, 1)]
    // 2^−1 is exactly a half and goes up; one unit older it is below and rounds to nothing.
    [InlineData(7 * 63, 1)]
    [InlineData(7 * 63 + 1, 0)]
    [InlineData(7 * 64, 0)]
    [InlineData(1L << 60, 0)]
    public void Whole_half_lives_are_powers_of_two(long age, long weight) => Assert.Equal(weight, Halving.In(7).WeightAt(age));

    [Theory]
    // 2^62 ÷ √2 = 3260954456333195552.6…, 2^61.9 and 2^0.5 from a table of powers of two.
    [InlineData(2, 1, 3260954456333195553)]
    [InlineData(2, 123, 1)]
    [InlineData(2, 125, 1)]
    [InlineData(3, 3 * 63 - 1, 1)]
    public void Parts_of_a_half_life_are_rounded_correctly(long halfLife, long age, long weight) =>
        Assert.Equal(weight, Halving.In(halfLife).WeightAt(age));

    [Fact]
    public void The_slow_way_gives_the_same_as_the_tables()
    {
        foreach (var halfLife in new long[] { 7, 86_400, 604_800, 3_162_240_000 })
            for (var step = 1; step < 200; step++)
            {
                var age = step * (halfLife / 7 * 2 + 1);
                var (whole, part) = Math.DivRem(age, halfLife);
                var expected = whole > 62 ? 0 : part == 0 ? 1L << (62 - (int)whole) : PowerOfHalf.Weight((int)whole, part, halfLife);
                if (whole != 63)
                    Assert.Equal(expected, Halving.In(halfLife).WeightAt(age));
            }
    }

    [Fact]
    public void The_logarithm_of_two_is_that_of_the_tables() =>
        // ln 2 = 0.693147180559945309417232121458176568…
        Assert.Equal(
            BigInteger.Parse("693147180559945309417232121458176568"),
            PowerOfHalf.LogarithmOfTwo(200) * BigInteger.Pow(10, 36) >> 200);

    [Fact]
    public void Ages_and_half_lives_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Halving.In(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Halving.In((1L << 40) + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Halving.In(7).WeightAt(-1));
    }
}
