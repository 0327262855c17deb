using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tool.Runs;

/// <summary>The payout periods of a span, calculated in their order on what was known on one day.</summary>
internal sealed class SpanRun
{
    private SpanRun(PlanSeries series, FactSet facts, PerformancePeriod span, LocalDate knownOn, ValueList<BonusRun> runs, ValueList<Issue> issues)
    {
        Series = series;
        Facts = facts;
        Span = span;
        KnownOn = knownOn;
        Runs = runs;
        Issues = issues;
    }

    /// <summary>The versions of the plan as known on the day.</summary>
    public PlanSeries Series { get; }

    /// <summary>The plan; of several versions that pay something the last.</summary>
    public Plan Plan => Runs.Count > 0 ? Runs[^1].Plan : Series.Latest.Plan;

    /// <summary>The versions that pay something, in their order.</summary>
    public IEnumerable<PlanVersion> Versions => Runs.SelectMany(run => run.Versions).Select(one => one.Version).DistinctBy(one => one.Number);

    /// <summary>The departments of these versions, each once.</summary>
    public IReadOnlyList<Department> Departments => [.. Versions.SelectMany(one => one.Plan.Departments).DistinctBy(one => one.Id, StringComparer.Ordinal)];

    public FactSet Facts { get; }

    public PerformancePeriod Span { get; }

    public LocalDate KnownOn { get; }

    /// <summary>One run for each payout period; empty if one of them has an error.</summary>
    public ValueList<BonusRun> Runs { get; }

    /// <summary>The findings about all periods, each once.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The results of all runs, in the order of payout periods.</summary>
    public IEnumerable<BonusResult> Results => Runs.SelectMany(run => run.Results);

    /// <summary>Reviews every period first, then calculates; <paramref name="progress"/> hears of each period before it is calculated.</summary>
    public static SpanRun Calculate(
        PlanSeries series, FactSet facts, PerformancePeriod span, ValueList<PerformancePeriod> payoutPeriods, LocalDate knownOn, Action<string> progress)
    {
        var issues = new List<Issue>();
        var cases = new List<BonusCase>();
        // Credit depends on no period: all of them read the same ledgers.
        var credits = CreditBook.Of(series, facts, knownOn);
        foreach (var period in payoutPeriods)
        {
            progress($"Reviewing {period.Name}");
            var review = BonusCase.Review(credits, period);
            issues.AddRange(review.Issues);
            if (review.BonusCase is { } ready)
                cases.Add(ready);
        }
        var runs = new List<BonusRun>();
        if (cases.Count == payoutPeriods.Count)
            foreach (var ready in cases)
            {
                progress($"Calculating {ready.PayoutPeriod.Name}");
                runs.Add(BonusCalculator.Calculate(ready));
            }
        issues.AddRange(runs.SelectMany(run => run.Warnings));
        return new SpanRun(credits.Series, facts, span, knownOn, ValueList<BonusRun>.Of(runs), ValueList<Issue>.Of(issues.Distinct()));
    }
}
