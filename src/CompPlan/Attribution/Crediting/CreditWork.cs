using System.Runtime.ExceptionServices;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Credits runs of deals, each deal under all rules, on several cores at once. Which core takes which run, and when, has no part in
/// any result: a sink of a run depends on its deals only, and sinks are handed over by the order of their runs.
/// </summary>
internal sealed class CreditWork
{
    /// <summary>Deals in a run: enough to be worth a core, few enough to keep all cores busy to the end.</summary>
    internal const int RunLength = 8192;

    private readonly IReadOnlyList<AttributionRule> _rules;
    private readonly string _plan;
    private readonly DealPaths _paths;
    private readonly int _cores;

    /// <param name="rules">The rules.</param>
    /// <param name="plan">The id of the plan.</param>
    /// <param name="paths">The deals.</param>
    /// <param name="cores">How many runs may be credited at once; zero: as many as the machine gives.</param>
    internal CreditWork(IReadOnlyList<AttributionRule> rules, string plan, DealPaths paths, int cores)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cores);
        (_rules, _plan, _paths, _cores) = (rules, plan, paths, cores);
    }

    /// <summary>A sink for each run of deals, in the order of the deals.</summary>
    internal TSink[] ByRun<TSink>(int first, int end, Func<TSink> make)
        where TSink : CreditSink
    {
        var sinks = new TSink[RunsIn(first, end)];
        Run(first, end, static rules => rules, (worker, run, from, to) => worker.Run(from, to, sinks[run] = make()));
        return sinks;
    }

    /// <summary>A sink for each worker, over whatever deals it took; for sums, where that does not matter.</summary>
    internal TSink[] ByWorker<TSink>(int first, int end, Func<TSink> make)
        where TSink : CreditSink
    {
        var sinks = new List<TSink>();
        Run(
            first,
            end,
            worker =>
            {
                var sink = make();
                lock (sinks)
                    sinks.Add(sink);
                return (worker, sink);
            },
            static (worker, _, from, to) => worker.worker.Run(from, to, worker.sink));
        return [.. sinks];
    }

    private void Run<TWorker>(int first, int end, Func<PlanCrediting, TWorker> prepare, Action<TWorker, int, int, int> credit)
    {
        var runs = RunsIn(first, end);
        if (runs <= 1 || _cores == 1)
        {
            var only = prepare(new PlanCrediting(_rules, _plan, _paths));
            for (var run = 0; run < runs; run++)
                credit(only, run, first + run * RunLength, Math.Min(end, first + (run + 1) * RunLength));
            return;
        }
        // Workers hold scratch and tables of totals, so an idle one is used again.
        var idle = new Stack<TWorker>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = _cores == 0 ? -1 : _cores };
        try
        {
            Parallel.For(0, runs, options, run =>
            {
                var worker = Take(idle) ?? (true, prepare(new PlanCrediting(_rules, _plan, _paths)));
                credit(worker.Worker, run, first + run * RunLength, Math.Min(end, first + (run + 1) * RunLength));
                lock (idle)
                    idle.Push(worker.Worker);
            });
        }
        catch (AggregateException several) when (several.InnerExceptions.Count > 0)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private static (bool Found, TWorker Worker)? Take<TWorker>(Stack<TWorker> idle)
    {
        lock (idle)
            return idle.TryPop(out var worker) ? (true, worker) : null;
    }

    private static int RunsIn(int first, int end) => (end - first + RunLength - 1) / RunLength;
}
