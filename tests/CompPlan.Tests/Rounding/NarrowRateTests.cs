using System.Numerics;
using CompPlan.Rounding;
using Xunit;

namespace CompPlan.Tests.Rounding;

/// <summary>The 64-bit rate against big integers, at the corners and at random.</summary>
public class NarrowRateTests
{
    private static readonly long[] Corners =
        [0, 1, 2, 3, 99, (1L << 32) - 1, 1L << 32, (1L << 53) + 1, (1L << 62) - 1, 1L << 62, long.MaxValue - 1, long.MaxValue];

    private static IEnumerable<(long Amount, long Total, long Weight, long Bound)> Samples()
    {
        foreach (var amount in Corners)
            foreach (var total in Corners.Where(total => total > 0))
                foreach (var weight in Corners)
                    foreach (var bound in Corners)
                        yield return (amount, total, weight, bound);
        var random = new Random(4711);
        long Any() => random.NextInt64() >> random.Next(63);
        for (var i = 0; i < 20_000; i++)
            yield return (Any(), Any() + 1, Any(), Any());
    }

    [Fact]
    public void Every_answer_is_that_of_big_integers()
    {
        foreach (var (amount, total, weight, bound) in Samples().Where(sample => sample.Total > 0))
        {
            var rate = NarrowRate.Of(amount, total);
            var (product, limit) = ((BigInteger)amount * weight, (BigInteger)bound * total);
            Assert.Equal(product > limit, rate.IsAbove(weight, (ulong)bound));
            Assert.Equal(product < limit, rate.IsBelow(weight, (ulong)bound));
            Assert.Equal(BigInteger.Abs(product - limit) < total, rate.IsWithinOne(weight, bound));
            var quotient = BigInteger.DivRem(product, total, out var remainder);
            var capped = rate.QuotientUpTo(bound, weight, out var rest);
            Assert.Equal(quotient < bound ? (quotient, remainder) : (bound, 0), (capped, rest));
            if (quotient <= long.MaxValue)
                Assert.Equal((quotient, remainder), (rate.Quotient(weight, out var exact), exact));
            if (weight > 0)
                Assert.Equal(product.CompareTo(limit), NarrowRate.Compare(amount, total, bound, weight));
        }
    }

    [Fact]
    public void A_larger_remainder_has_the_smaller_limb()
    {
        var rate = NarrowRate.Of(100, 7);
        Assert.True(rate.Limb(6, 0) < rate.Limb(5, 0));
        Assert.Equal(rate.Limb(6, 1), rate.Limb(5, 1));
        var large = NarrowRate.Of(100, (1L << 62) + 1);
        Assert.Equal(large.Limb(6, 0), large.Limb(5, 0));
        Assert.True(large.Limb(6, 1) < large.Limb(5, 1));
        var wide = WideRate.Of(100, (BigInteger.One << 100) + 1);
        Assert.Equal(4, wide.Limbs);
        Assert.True(wide.Limb(BigInteger.One << 99, 0) < wide.Limb(BigInteger.One << 98, 0));
        Assert.Equal(wide.Limb(BigInteger.One << 99, 0), wide.Limb((BigInteger.One << 99) + 1, 0));
        Assert.True(wide.Limb((BigInteger.One << 99) + 1, 3) < wide.Limb(BigInteger.One << 99, 3));
    }
}
