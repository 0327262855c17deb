using CompPlan.Benchmarks;

// One verb per area; each prints medians, minima and ratios of one run. With --detail BenchmarkDotNet measures the same methods.
return args switch
{
    ["kernel", ..] => KernelComparison.Run(args[1..]),
    ["facts"] => FactsTimings.Run(),
    ["run"] => RunTimings.Run(),
    ["score"] => ScoreTimings.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/CompPlan.Benchmarks -- kernel [--detail] | facts | run | score");
    return 2;
}
