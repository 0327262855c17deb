using System.Diagnostics;
using System.Globalization;

namespace CompPlan.Benchmarks;

/// <summary>
/// Interleaves the kernel and its alternatives in one process and prints medians, minima and ratios, so that whatever else the
/// machine does falls on all of them alike.
/// </summary>
internal static class KernelComparison
{
    public static int Run(string[] arguments)
    {
        if (arguments is ["--detail"])
        {
            BenchmarkDotNet.Running.BenchmarkRunner.Run<KernelBenchmarks>();
            return 0;
        }
        foreach (var count in new[] { 10, 1_000, 1_000_000 })
            Compare(count);
        return 0;
    }

    private static void Compare(int count)
    {
        var (plain, equal, capped) = (KernelRows.Plain(count), KernelRows.Equal(count), KernelRows.Capped(count));
        var (keys, items) = (new ulong[count], new int[count]);
        if (count >= 1_000 && capped.Divide().Balance.Rounds != 5)
            throw new InvalidOperationException("The capped case is built to need five rounds.");
        var series = new (string Name, Action Once, int PerSample, List<double> Samples)[]
        {
            ("kernel, plain", () => plain.Divide(), Math.Max(1, 20_000 / count), []),
            ("kernel, all equal", () => equal.Divide(), Math.Max(1, 20_000 / count), []),
            ("kernel, caps in five rounds", () => capped.Divide(), Math.Max(1, 20_000 / count), []),
            ("full sort, plain", () => FullSortDivision.Divide(plain, keys, items), Math.Max(1, 20_000 / count), []),
            ("full sort, all equal", () => FullSortDivision.Divide(equal, keys, items), Math.Max(1, 20_000 / count), []),
            ("decimal and LINQ, plain", () => DecimalDivision.Divide(plain), Math.Max(1, 2_000 / count), []),
        };
        for (var sample = 0; sample < 41; sample++)
            foreach (var (name, once, perSample, samples) in series)
                if (count < 1_000_000 || sample % 4 == 0 || !name.StartsWith("decimal", StringComparison.Ordinal))
                    samples.Add(Measure(once, perSample) / count);
        Print(count, series.Select(row => (row.Name, row.Samples)).ToArray());
    }

    private static double Measure(Action once, int times)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
            once();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
    }

    private static void Print(int count, (string Name, List<double> Samples)[] rows)
    {
        var plain = rows[0].Samples;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} people"));
        Console.WriteLine("                               median ns/person   least ns/person   to plain (medians)   to plain (least)");
        foreach (var (name, samples) in rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {name,-28} {Median(samples),16:F2} {samples.Min(),17:F2} {Median(samples) / Median(plain),20:F2} {samples.Min() / plain.Min(),18:F2}"));
    }

    private static double Median(List<double> samples) => samples.Order().ElementAt(samples.Count / 2);
}
