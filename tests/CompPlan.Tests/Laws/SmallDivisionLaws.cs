using System.Numerics;
using CompPlan.Rounding;
using CompPlan.Tests.Oracles;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>The kernel for a few items says what the general one and the naive oracle say, up to the greatest numbers it takes.</summary>
[Properties(Arbitrary = [typeof(SmallDivisionLaws)], MaxTest = 500)]
public class SmallDivisionLaws
{
    public sealed record Case(long Pool, long[] Weights)
    {
        public override string ToString() => $"{Pool} over {string.Join(' ', Weights)}";
    }

    public static Arbitrary<Case> Cases() => Arb.From(
        from count in Gen.Frequency((5, Gen.Choose(1, 7)), (1, Gen.Choose(8, 64)))
        from bits in Gen.Elements(1, 4, 20, 40, 62, 63)
        from weights in Gen.ArrayOf(Weight(bits), count)
        from pool in Gen.OneOf(Gen.Choose(0, 20).Select(one => (long)one), Number(20), Number(35), Number(63))
        from negative in Gen.Elements(true, false, false)
        where weights.Any(weight => weight > 0)
        select new Case(negative ? -pool : pool, weights));

    [Property]
    public bool It_agrees_with_the_general_kernel(Case one)
    {
        var weights = one.Weights.Select(weight => (BigInteger)weight).ToArray();
        var general = new long[weights.Length];
        var outcome = Division.Divide(one.Pool, DivisionColumns<BigInteger>.Of(weights, TiesOf(one)), general);
        var small = new long[weights.Length];
        var leftOver = SmallDivision.Divide(one.Pool, one.Weights, TiesOf(one), small);
        return small.SequenceEqual(general) && leftOver == outcome.LeftOver;
    }

    [Property]
    public bool It_agrees_with_the_oracle(Case one)
    {
        var items = one.Weights.Select((weight, place) => new NaiveDivision.Item(IdOf(place), weight, 0, null)).ToList();
        var naive = NaiveDivision.Divide(one.Pool, items, "seed", 1).Shares;
        var small = new long[one.Weights.Length];
        SmallDivision.Divide(one.Pool, one.Weights, TiesOf(one), small);
        return small.Select((share, place) => naive[IdOf(place)] == share).All(same => same);
    }

    [Theory]
    [InlineData(long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue)]
    [InlineData(long.MaxValue, long.MaxValue, 1L, 0L)]
    [InlineData(1L, long.MaxValue, long.MaxValue, 1L)]
    [InlineData(long.MaxValue, 1L, 1L, 2L)]
    [InlineData(0L, long.MaxValue, long.MaxValue - 1, 3L)]
    public void The_greatest_numbers_fit(long pool, params long[] weights) => Assert.True(It_agrees_with_the_general_kernel(new Case(pool, weights)));

    [Fact]
    public void Equal_keys_leave_the_word_to_the_ordinal_id()
    {
        var shares = new long[3];
        SmallDivision.Divide(4, [1, 1, 1], TieColumns.ById([2, 0, 1]), shares);
        Assert.Equal([1, 2, 1], shares);
    }

    [Fact]
    public void Weights_are_at_least_zero_and_not_all_of_them_are()
    {
        Assert.Throws<ArgumentException>(() => SmallDivision.Divide(4, [1, -1], TieColumns.ById(), new long[2]));
        Assert.Throws<ArgumentException>(() => SmallDivision.Divide(4, [0, 0], TieColumns.ById(), new long[2]));
        Assert.Throws<ArgumentException>(() => SmallDivision.Divide(4, new long[65], TieColumns.ById(), new long[65]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SmallDivision.Divide(long.MinValue, [1], TieColumns.ById(), new long[1]));
    }

    private static TieColumns TiesOf(Case one) =>
        TieColumns.Seeded(TieKey.Hash("seed"), one.Weights.Select((_, place) => TieKey.Hash(IdOf(place))).ToArray());

    private static string IdOf(int place) => $"p{place:00}";

    /// <summary>Often one of a few, so that remainders are equal.</summary>
    private static Gen<long> Weight(int bits) => Gen.OneOf(Number(bits), Gen.Choose(0, 3).Select(one => one * ((1L << (bits - 1)) / 3 + 1) / 2));

    private static Gen<long> Number(int bits) => ArbMap.Default.GeneratorFor<ulong>().Select(one => unchecked((long)(one * 0x9E37_79B9_7F4A_7C15UL >> (64 - bits))));
}
