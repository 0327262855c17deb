using System.Numerics;
using CompPlan.Rounding;
using CompPlan.Tests.Oracles;
using Xunit;

namespace CompPlan.Tests.Rounding;

/// <summary>The kernel over columns, at sizes where remainders are counted in buckets.</summary>
public class DivisionTests
{
    private const string Seed = "plan|bonus|2026-01-01|sales/salary";

    public static TheoryData<int, string> Sizes
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var count in new[] { 31, 32, 33, 34, 100, 1_000, 5_000 })
                foreach (var kind in new[] { "salaries", "equal", "three values", "zeros", "tiny and huge" })
                    data.Add(count, kind);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Many_people_are_divided_as_the_oracle_says(int count, string kind)
    {
        var random = new Random(count);
        var weights = Enumerable.Range(0, count).Select(place => kind switch
        {
            "equal" => 4_200_000L,
            "three values" => random.Next(1, 4),
            "zeros" => random.Next(0, 2),
            "tiny and huge" => place == 0 ? 1_000_000_000_000 : random.Next(1, 3),
            _ => random.NextInt64(2_000_000, 12_000_000),
        }).ToArray();
        var pool = 123_456L * count + 7;
        var ids = Enumerable.Range(0, count).Select(place => $"p{place:D5}").ToArray();
        foreach (var seed in new[] { null, Seed })
        {
            var shares = new long[count];
            Division.Divide(pool, Columns(weights, ids, seed), shares);
            var items = ids.Zip(weights, (id, weight) => new NaiveDivision.Item(id, weight, 0, null)).ToList();
            var expected = NaiveDivision.Divide(pool, items, seed, 1).Shares;
            Assert.Equal(ids.Select(id => (long)expected[id]), shares);
        }
    }

    [Fact]
    public void Rows_in_any_order_give_the_same_with_the_ranks_of_their_ids()
    {
        var (weights, ids) = (Enumerable.Repeat(1L, 500).ToArray(), Enumerable.Range(0, 500).Select(place => $"p{place:D3}").ToArray());
        var shares = new long[500];
        Division.Divide(777, Columns(weights, ids, null), shares);
        var ranks = Enumerable.Range(0, 500).ToArray();
        new Random(1).Shuffle(ranks);
        var shuffled = new long[500];
        Division.Divide(777, DivisionColumns<long>.Of(weights, TieColumns.ById(ranks)), shuffled);
        Assert.Equal(shares, Enumerable.Range(0, 500).Select(rank => shuffled[Array.IndexOf(ranks, rank)]));
    }

    [Fact]
    public void A_sum_of_weights_beyond_64_bits_goes_the_wide_way()
    {
        var weights = Enumerable.Repeat(long.MaxValue, 40).ToArray();
        var shares = new long[40];
        var outcome = Division.Divide(long.MaxValue, DivisionColumns<long>.Of(weights, TieColumns.ById()), shares);
        Assert.Equal((Int128)long.MaxValue * 40, outcome.Balance.Weight);
        Assert.Equal(long.MaxValue % 40, outcome.LeftOver);
        Assert.Equal(Enumerable.Range(0, 40).Select(place => long.MaxValue / 40 + (place < long.MaxValue % 40 ? 1 : 0)), shares);
    }

    [Fact]
    public void Caps_of_five_rounds_agree_in_both_widths()
    {
        var random = new Random(5);
        const int count = 4_000;
        var weights = Enumerable.Range(0, count).Select(_ => random.NextInt64(1, 1_000_000)).ToArray();
        var floors = weights.Select(weight => random.Next(4) == 0 ? weight / 2 : 0).ToArray();
        var caps = weights.Select((weight, place) => Math.Max(floors[place], weight * random.Next(1, 30) / 10)).ToArray();
        var total = weights.Sum();
        var (narrow, wide, swept) = (new long[count], new long[count], new long[count]);
        var ids = Enumerable.Range(0, count).Select(place => $"p{place:D4}").ToArray();
        var columns = DivisionColumns<long>.Of(weights, TieColumns.Seeded(TieKey.Hash(Seed), Hashes(ids)), floors, caps);
        var outcome = Division.Divide(total, columns, narrow);
        Division.Divide(total, columns.WithWeights<BigInteger>(weights.Select(weight => (BigInteger)weight).ToArray()), wide);
        Division.Divide<long, NarrowRate>(total, total, columns, swept, maxRounds: 1);
        Assert.True(outcome.Balance.Rounds > 2);
        Assert.Equal(wide, narrow);
        Assert.Equal(swept, narrow);
    }

    [Fact]
    public void What_only_a_programmer_can_get_wrong_is_an_exception()
    {
        static void Divide(long pool, long[] weights, long[] floors, long[] caps, int places) =>
            Division.Divide(pool, DivisionColumns<long>.Of(weights, TieColumns.ById(), floors, caps), new long[places]);
        Assert.ThrowsAny<ArgumentException>(() => Divide(1, [1, -1], [], [], 2));
        Assert.ThrowsAny<ArgumentException>(() => Divide(1, [1, 1], [1], [], 2));
        Assert.ThrowsAny<ArgumentException>(() => Divide(1, [1, 1], [], [], 3));
        Assert.ThrowsAny<ArgumentException>(() => Divide(1, [1, 1], [], [1, -1], 2));
        Assert.ThrowsAny<ArgumentException>(() => Divide(1, [1, 1], [1, 1], [], 2));
        Assert.ThrowsAny<ArgumentException>(() => Divide(3, [1, 1], [1, 1], [1, 0], 2));
        Assert.ThrowsAny<ArgumentException>(() => Divide(long.MinValue, [1, 1], [], [], 2));
    }

    [Fact]
    public void Ranks_that_are_not_unique_are_found_at_the_cut()
    {
        Assert.Throws<InvalidOperationException>(() =>
            Division.Divide(1, DivisionColumns<long>.Of([1, 1], TieColumns.ById([0, 0])), new long[2]));
    }

    [Fact]
    public void Column_sums_are_exact_at_any_size()
    {
        foreach (var count in new[] { 0, 1, 7, 8, 9, 1_000 })
        {
            var column = Enumerable.Repeat(long.MaxValue, count).ToArray();
            Assert.Equal((Int128)long.MaxValue * count, ColumnSum.Of(column));
        }
        foreach (var place in new[] { 0, 8, 16, 17 })
        {
            var column = new long[18];
            column[place] = -1;
            Assert.Throws<ArgumentException>(() => ColumnSum.Of(column));
        }
    }

    private static DivisionColumns<long> Columns(long[] weights, string[] ids, string? seed) =>
        DivisionColumns<long>.Of(weights, seed is null ? TieColumns.ById() : TieColumns.Seeded(TieKey.Hash(seed), Hashes(ids)));

    private static ulong[] Hashes(string[] ids) => ids.Select(id => TieKey.Hash(id)).ToArray();
}
