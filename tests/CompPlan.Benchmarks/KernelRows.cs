using CompPlan.Rounding;

namespace CompPlan.Benchmarks;

/// <summary>People to divide a pool over, as columns; the same for every run.</summary>
internal sealed class KernelRows
{
    private KernelRows(long pool, long[] weights, long[] caps)
    {
        Pool = pool;
        Weights = weights;
        Caps = caps;
        Ids = Enumerable.Range(0, weights.Length).Select(number => $"p{number:D7}").ToArray();
        IdHashes = Ids.Select(id => TieKey.Hash(id)).ToArray();
        Shares = new long[weights.Length];
    }

    public long Pool { get; }

    /// <summary>Yearly salaries in cents.</summary>
    public long[] Weights { get; }

    /// <summary>Empty, or a cap for everybody.</summary>
    public long[] Caps { get; }

    public string[] Ids { get; }

    public ulong[] IdHashes { get; }

    public long[] Shares { get; }

    public ulong SeedHash { get; } = TieKey.Hash("plan|bonus|2026-01-01|sales/salary");

    /// <summary>Different salaries, no bounds.</summary>
    public static KernelRows Plain(int count, int seed = 1) => new(1234.56m, Salaries(count, seed), []);

    /// <summary>Everybody has the same weight and a third of them can get a cent more: every remainder is equal at the cut.</summary>
    public static KernelRows Equal(int count) => new(123_456L * count + count / 3, Enumerable.Repeat(4_200_000L, count).ToArray(), []);

    /// <summary>Four groups of an eighth reach their caps one after the other, so that five rounds are needed.</summary>
    public static KernelRows Capped(int count, int seed = 1)
    {
        var salaries = Salaries(count, seed);
        var weights = salaries.Select((_, place) => salaries[place / 8] + place % 8).ToArray();
        long[] perMille = [100_000, 1_010_000, 1_135_000, 1_149_700, 2_000_000, 2_000_000, 2_000_000, 2_000_000];
        var pool = (Int128)123_456 * count;
        var total = weights.Aggregate(Int128.Zero, (sum, weight) => sum + weight);
        var caps = weights.Select((weight, place) => (long)(pool * weight * perMille[place % 8] / (total * 1_000_000))).ToArray();
        return new KernelRows(1234.56m, weights, caps);
    }

    private KernelRows(decimal perHead, long[] weights, long[] caps)
        : this((long)(perHead * 100) * weights.Length, weights, caps)
    {
    }

    private static long[] Salaries(int count, int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(_ => random.NextInt64(2_000_000, 12_000_000)).ToArray();
    }

    /// <summary>The kernel's hot entry.</summary>
    public DivisionOutcome<Int128> Divide() => Division.Divide(
        Pool, DivisionColumns<long>.Of(Weights, TieColumns.Seeded(SeedHash, IdHashes), default, Caps), Shares);
}
