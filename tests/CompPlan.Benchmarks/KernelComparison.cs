using System.Globalization;

namespace CompPlan.Benchmarks;

/// <summary>
/// Interleaves the kernel and its alternatives in one process and prints medians, minima and ratios of processor time, so that
/// whatever else the machine does falls on all of them alike. Small divisions take turns over several sets of people, so that
/// no branch predictor learns one of them by heart.
/// </summary>
internal static class KernelComparison
{
    private const int Samples = 41;

    public static int Run(string[] arguments)
    {
        if (arguments is ["--detail"])
        {
            BenchmarkDotNet.Running.BenchmarkRunner.Run<KernelBenchmarks>();
            return 0;
        }
        // The first comparison only warms up: what it measures is how the compiler works.
        Compare(1_000);
        foreach (var count in new[] { 10, 1_000, 1_000_000 })
            Print(count, Compare(count));
        return 0;
    }

    private static (string Name, long Bytes, List<double> Samples)[] Compare(int count)
    {
        var sets = Math.Clamp(200_000 / count, 1, 64);
        var plain = Enumerable.Range(1, sets).Select(seed => KernelRows.Plain(count, seed)).ToArray();
        var capped = Enumerable.Range(1, sets).Select(seed => KernelRows.Capped(count, seed)).ToArray();
        var equal = KernelRows.Equal(count);
        var (keys, items) = (new ulong[count], new int[count]);
        if (count >= 1_000 && capped[0].Divide().Balance.Rounds != 5)
            throw new InvalidOperationException("The capped case is built to need five rounds.");
        var series = new (string Name, Action<int> Once, int Every)[]
        {
            ("kernel, plain", turn => plain[turn % sets].Divide(), 1),
            ("kernel, all equal", _ => equal.Divide(), 1),
            ("kernel, caps in five rounds", turn => capped[turn % sets].Divide(), 1),
            ("full sort, plain", turn => FullSortDivision.Divide(plain[turn % sets], keys, items), 1),
            ("decimal and LINQ, plain", turn => DecimalDivision.Divide(plain[turn % sets]), 4),
        };
        var results = series.Select(row => (row.Name, Bytes: Allocated(row.Once), Samples: new List<double>())).ToArray();
        for (var sample = 0; sample < Samples; sample++)
            for (var row = 0; row < series.Length; row++)
                if (sample % series[row].Every == 0)
                    results[row].Samples.Add(Measure(series[row].Once, Math.Max(1, 200_000 / count)) / count);
        return results;
    }

    private static double Measure(Action<int> once, int times)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var turn = 0; turn < times; turn++)
            once(turn);
        return (Environment.CpuUsage.TotalTime - before).TotalNanoseconds / times;
    }

    private static long Allocated(Action<int> once)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        once(0);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Print(int count, (string Name, long Bytes, List<double> Samples)[] rows)
    {
        var plain = rows[0].Samples;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} people"));
        Console.WriteLine("                               median ns   least ns   to plain, medians   to plain, least   bytes   (each a person)");
        foreach (var (name, bytes, samples) in rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {name,-28} {Median(samples),9:F2} {samples.Min(),10:F2} {Median(samples) / Median(plain),19:F2} "
                + $"{samples.Min() / plain.Min(),17:F2} {(double)bytes / count,7:F1}"));
    }

    private static double Median(List<double> samples) => samples.Order().ElementAt(samples.Count / 2);
}
