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

    /// <summary>
    /// 2^(62 − t/h) to 60 significant digits, cut off, reckoned outside with 120 digits as 2^62 · e^(−t·ln 2 ÷ h). The integer series gives the same digits,
    /// and the weight is the value rounded half up.
    /// </summary>
    [Theory]
    [InlineData(7L, 1L, "4176913159044679997.92071558490522796004243653549793009717710")]
    [InlineData(7L, 3L, "3426469543337905161.21340910351217139743284941920723972553135")]
    [InlineData(7L, 6L, "2545857086650907336.68577448769780574799158197800893097221507")]
    [InlineData(7L, 10L, "1713234771668952580.60670455175608569871642470960361986276567")]
    [InlineData(7L, 90L, "621547140295631.673995550412035597106443257318849836663138445")]
    [InlineData(7L, 433L, "1.10408951367381233764950538762334472132532660078012416551453")]
    [InlineData(30L, 1L, "4506354964195159773.51800071224117383258593885574191464366092")]
    [InlineData(30L, 365L, "1003062783760421.15948941130561052307349412694494945194886441")]
    [InlineData(3L, 1L, "3660297618499336453.37773438322594404631346244953332399121459")]
    [InlineData(10L, 7L, "2838825738843869635.47357727322732554476767548842543496392098")]
    [InlineData(86400L, 1L, "4611649021154945705.17449602010334730198652892079153431828358")]
    [InlineData(86400L, 43201L, "3260928295310966268.11774517586363110225312409020736411276767")]
    [InlineData(604800L, 1L, "4611680733084581124.76451814952406839481912406043160501504151")]
    [InlineData(604800L, 604799L, "2305845651888126047.44127789299564825045314285950269516768622")]
    [InlineData(604800L, 12345678L, "3303591904437.82380862988205311404054346221422309595707692182")]
    [InlineData(3162240000L, 1L, "4611686017416529410.98545111764277723076453552598827649865542")]
    [InlineData(3162240000L, 3162239999L, "2305843009719123198.61806200228322422457360195395907242203513")]
    [InlineData(1800L, 59L, "4508090613489401537.29467914458990687815304466784844196847668")]
    public void Weights_are_those_of_sixty_digits(long halfLife, long age, string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var (whole, decimals) = (BigInteger.Parse(digits[..point]), digits[(point + 1)..]);
        Assert.Equal(whole + (decimals[0] >= '5' ? 1 : 0), Halving.In(halfLife).WeightAt(age));

        const int Bits = 320;
        var (halvings, part) = Math.DivRem(age, halfLife);
        var scaled = (PowerOfHalf.Of(part, halfLife, Bits) << 62 >> (int)halvings) * BigInteger.Pow(10, decimals.Length) >> Bits;
        Assert.Equal(BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal)), scaled);
    }

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
