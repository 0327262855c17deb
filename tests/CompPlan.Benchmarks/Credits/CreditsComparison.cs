using System.Diagnostics;
using System.Globalization;

namespace CompPlan.Benchmarks.Credits;

/// <summary>
/// The whole command, from CSV files to files of totals, against a database's whole process doing the same: four rules at once, whole
/// cents by largest remainder, totals by person and by department and month. Each run is a process of its own; ours and theirs take
/// turns, so that other work on the machine falls on both alike.
/// </summary>
internal static class CreditsComparison
{
    public static int Run(string scale, string root, string tool, int samples)
    {
        var folder = CreditData.Folder(CreditScale.Of(scale), root);
        var output = Path.Combine(root, "totals");
        string[] names = ["compplan credits", "compplan credits, one core", "DuckDB"];
        string[][] commands =
        [
            [tool, "credits", folder, "--period", "2025", "--save", Path.Combine(output, "all")],
            [tool, "credits", folder, "--period", "2025", "--save", Path.Combine(output, "one"), "--threads", "1"],
            [Environment.GetCommandLineArgs()[0], "duckdb", folder, Path.Combine(output, "duckdb")],
        ];
        var runs = names.Select(_ => new List<ProcessCost>()).ToArray();
        for (var sample = 0; sample < samples; sample++)
            for (var i = 0; i < commands.Length; i++)
                runs[i].Add(ProcessCost.Of(commands[i]));
        var sums = names.Select((_, i) => (
            Wall: Median(runs[i].Select(one => one.WallMilliseconds)), Processor: Median(runs[i].Select(one => one.ProcessorMilliseconds)),
            Peak: Median(runs[i].Select(one => one.PeakMebibytes)))).ToArray();
        for (var i = 0; i < names.Length; i++)
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{names[i],-28} wall {sums[i].Wall,8:F0} ms   processor {sums[i].Processor,8:F0} ms   peak {sums[i].Peak,6:F0} MiB   DuckDB is {sums[^1].Wall / sums[i].Wall,5:F2} times (wall), {sums[^1].Processor / sums[i].Processor,5:F2} times (processor)"));
        Console.WriteLine(SameBytes(Path.Combine(output, "all"), Path.Combine(output, "one")) ? "One core gives the same bytes." : "ONE CORE GIVES OTHER BYTES.");
        return CreditsAgreement.Print(Path.Combine(output, "all"), Path.Combine(output, "duckdb"));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static bool SameBytes(string one, string other) => Directory.GetFiles(one).All(file =>
        File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other, Path.GetFileName(file)))));
}
