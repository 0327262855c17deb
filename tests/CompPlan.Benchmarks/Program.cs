using CompPlan.Benchmarks;
using CompPlan.Benchmarks.Credits;

// One verb per area; each prints medians, minima and ratios of one run. With --detail BenchmarkDotNet measures the same methods.
return args switch
{
    ["kernel", ..] => KernelComparison.Run(args[1..]),
    ["facts"] => FactsTimings.Run(),
    ["run"] => RunTimings.Run(),
    ["score"] => ScoreTimings.Run(),
    ["leads"] => LeadTimings.Run(),
    ["data", var scale, var folder] => Data(scale, folder),
    ["attribution", var scale, var folder] => AttributionComparison.Run(scale, folder, repetitions: 9),
    ["attribution", var scale, var folder, var repetitions, "--alone"] => AttributionComparison.Run(scale, folder, int.Parse(repetitions, System.Globalization.CultureInfo.InvariantCulture), beside: false),
    ["attribution", var scale, var folder, var repetitions] => AttributionComparison.Run(scale, folder, int.Parse(repetitions, System.Globalization.CultureInfo.InvariantCulture)),
    ["credits", var scale, var folder, var tool, ..] => CreditsComparison.Run(
        scale, folder, tool, args.Length > 4 ? int.Parse(args[4], System.Globalization.CultureInfo.InvariantCulture) : 5),
    ["size", var scale] => LoadedSize.Run(scale),
    ["duckdb", var folder, var output] => DuckDb(folder, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/CompPlan.Benchmarks -- kernel [--detail] | facts | run | score | leads | data XS|S|M|L FOLDER | attribution XS|S|M|L FOLDER [REPETITIONS [--alone]] | credits XS|S|M|L FOLDER COMMAND [RUNS] | size S|M|L");
    return 2;
}

static int DuckDb(string folder, string output)
{
    using var database = new DuckCredits(folder, Environment.ProcessorCount);
    database.Calculate();
    database.Save(output);
    return 0;
}

static int Data(string scale, string folder)
{
    Console.WriteLine(CreditData.Folder(CreditScale.Of(scale), folder));
    return 0;
}
