using System.Diagnostics;
using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Benchmarks;

/// <summary>
/// A scorecard of 200 goals over one period: ten to a node, nodes of every kind, a gate and a modifier on each node, weights
/// that sum to nothing round. The bound is 1 ms for the score; what resolving measures and targets takes is printed beside it.
/// </summary>
internal static class ScoreTimings
{
    private const int Goals = 200;
    private const int Repetitions = 41;
    private const int Warming = 10;
    private const double Bound = 1.0;
    private static readonly MonthsCalendar Calendar = MonthsCalendar.Of(1, YearLabel.Start);
    private static readonly PerformancePeriod Year = Calendar.PeriodFor(Cadence.Annual, new LocalDate(2026, 1, 1));

    internal static int Run()
    {
        var (root, goals, measures, facts) = Plan();
        var card = Review(root, goals, measures, facts);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var score = card.Score();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var scoring = Time(() => card.Score());
        var resolving = Time(() => Review(root, goals, measures, facts));
        Console.WriteLine($"{Goals} goals, {root.WithDescendants().Count()} nodes, score {Math.Round((double)score.Value.Numerator / (double)score.Value.Denominator, 4)}, {allocated / 1e3:F0} kB");
        Console.WriteLine("what                      processor ms, median   median ms   least ms   bound, processor ms");
        Console.WriteLine($"score                     {scoring.Processor,20:F3} {scoring.Median,11:F3} {scoring.Least,10:F3} {Bound,21:F3} {(scoring.Processor < Bound ? "kept" : "NOT KEPT")}");
        Console.WriteLine($"resolve measures, targets {resolving.Processor,20:F3} {resolving.Median,11:F3} {resolving.Least,10:F3}");
        return 0;
    }

    /// <summary>Twenty to a sample, since processor time is counted in coarse steps; collection of garbage is part of it.</summary>
    private static (double Median, double Least, double Processor) Time(Action work)
    {
        const int Batch = 20;
        var times = new List<double>();
        var processor = new List<double>();
        for (var i = 0; i < Repetitions + Warming; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            for (var j = 0; j < Batch; j++)
                work();
            watch.Stop();
            if (i < Warming)
                continue;
            times.Add(watch.Elapsed.TotalMilliseconds / Batch);
            processor.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Batch);
        }
        times.Sort();
        processor.Sort();
        return (times[times.Count / 2], times[0], processor[processor.Count / 2]);
    }

    private static Scorecard Review(ScoreNode root, ValueList<Goal> goals, ValueList<Measure> measures, Measurement[] facts) =>
        Scorecard.Review(root, goals, MeasureBook.Of(measures, Calendar, facts), Year).Scorecard!;

    private static (ScoreNode, ValueList<Goal>, ValueList<Measure>, Measurement[]) Plan()
    {
        var ids = Enumerable.Range(0, Goals).Select(i => $"g{i:D3}").ToArray();
        var curve = LinearCurve.Of(
            CurveAxis.Ratio,
            CurveDirection.Rising,
            [CurvePoint.Of(0.8m, 0.5m), CurvePoint.Of(1, 1), CurvePoint.Of(1.3m, 1.5m)],
            CurveEnd.Nothing,
            CurveEnd.Hold);
        var goals = ids.Select((id, i) => Goal.Of(
            id, null, id, HigherIsBetter.Of(i % 2 == 0 ? RoundingRule.ToDecimals(4, MidpointRule.HalfUp) : null),
            TargetSchedule.Of(Cadence.Annual, Combination.Sum, [DatedTarget.Of(Year.First, Year.Last, 1000 + i * 7)]), curve));
        var nodes = ids.Chunk(10).Select((ten, i) => Carrying(Node($"n{i:D2}", i, [.. ten.Select(id => GoalNode.Of(id))]), ten[0], ten[1]));
        var root = WeightedNode.Of("root", WeightUnit.Relative, nodes.Select((node, i) => WeightedPart.Of(3 + i % 7, node)));
        return (
            root,
            ValueList<Goal>.Of(goals),
            ValueList<Measure>.Of(ids.Select(id => ReportedMeasure.Of(id, null, Unit.Count, Cadence.Annual, Combination.Sum))),
            [.. ids.Select((id, i) => Measurement.Of(id, Year.First, Year.Last, 900 + i * 8, null, new LocalDate(2027, 1, 10)))]);
    }

    private static ScoreNode Node(string id, int kind, ScoreNode[] nodes) => (kind % 4) switch
    {
        0 => WeightedNode.Of(id, WeightUnit.Relative, nodes.Select((node, i) => WeightedPart.Of(1 + i % 3, node)), RoundingRule.ToDecimals(4, MidpointRule.HalfUp)),
        1 => LowestNode.Of(id, nodes),
        2 => HighestNode.Of(id, nodes),
        _ => CountedNode.Of(id, nodes, ScoreThreshold.Of(Comparison.AtLeast, ScoreLevel.OfRatio(1)), LinearCurve.Of(
            CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Of(0, 0), CurvePoint.Of(1, 1)], CurveEnd.Nothing, CurveEnd.Hold)),
    };

    private static ScoreNode Carrying(ScoreNode node, string gate, string modifier) => node.WithTerms(NodeTerms.Empty
        .WithModifiers(ConditionalModifier.Of(AttainmentCondition.Of(modifier, Comparison.AtLeast, 1), Multiplies.Of(1.1m)))
        .WithRounding(ScoreRounding.Of(PayoutUnit.Ratio, RoundingRule.ToDecimals(6, MidpointRule.HalfUp)))
        .WithGates(Gate.Of(AttainmentCondition.Of(gate, Comparison.AtLeast, 0.8m), Multiplies.Of(0.5m))));
}
