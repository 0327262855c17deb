using BenchmarkDotNet.Attributes;

namespace CompPlan.Benchmarks;

/// <summary>The kernel's hot entry in detail, with what it allocates beyond the result.</summary>
[MemoryDiagnoser]
public class KernelBenchmarks
{
    private KernelRows _plain = null!;
    private KernelRows _equal = null!;
    private KernelRows _capped = null!;
    private ulong[] _keys = [];
    private int[] _items = [];

    [Params(10, 1_000, 1_000_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        (_plain, _equal, _capped) = (KernelRows.Plain(People), KernelRows.Equal(People), KernelRows.Capped(People));
        (_keys, _items) = (new ulong[People], new int[People]);
    }

    [Benchmark(Baseline = true)]
    public long Plain() => _plain.Divide().LeftOver;

    [Benchmark]
    public long AllEqual() => _equal.Divide().LeftOver;

    [Benchmark]
    public long CapsInFiveRounds() => _capped.Divide().LeftOver;

    [Benchmark]
    public void FullSort() => FullSortDivision.Divide(_plain, _keys, _items);

    [Benchmark]
    public int DecimalAndLinq() => DecimalDivision.Divide(_plain).Count;
}
