using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// A score with every figure it needs over one period, resolved: scoring it neither fails nor looks anything up elsewhere.
/// <see cref="Review"/> makes one, or says everything that stands in its way.
/// </summary>
public sealed record Scorecard
{
    private Scorecard(
        ScoreNode root, PerformancePeriod period, ValueList<MeasuredValue> measures, ValueList<GoalFigures> goals, ValueList<Override> overrides)
    {
        Root = root;
        Period = period;
        Measures = measures;
        Goals = goals;
        Overrides = overrides;
    }

    /// <summary>The score's root node.</summary>
    public ScoreNode Root { get; }

    /// <summary>The performance period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>Every measure that a goal or a gate of the score needs, measured, without those that do not apply; in the order of the plan.</summary>
    public ValueList<MeasuredValue> Measures { get; }

    /// <summary>Every goal that a leaf or a gate of the score names, with its figures, without those that do not apply; in the order of the plan.</summary>
    public ValueList<GoalFigures> Goals { get; }

    /// <summary>The decisions on scores of nodes; empty until <see cref="WithOverrides"/> states them.</summary>
    public ValueList<Override> Overrides { get; }

    /// <summary>
    /// Resolves what <paramref name="root"/> needs over <paramref name="period"/>. <paramref name="goals"/> are those of the plan, in
    /// its order, <paramref name="book"/> holds its measures; only what leaves and gates name is resolved.
    /// </summary>
    /// <exception cref="ArgumentException">A leaf, a gate or a goal names what the plan does not have; review of the plan refuses it.</exception>
    public static ScorecardReview Review(ScoreNode root, ValueList<Goal> goals, MeasureBook book, PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(period);
        var need = ScoreNeeds.Of(root, goals, book.Measures);
        var issues = new List<Issue>();
        var notApplicable = new HashSet<string>(StringComparer.Ordinal);
        var measured = new Dictionary<string, MeasuredValue>(StringComparer.Ordinal);
        foreach (var measure in need.Measures)
        {
            var resolution = book.Resolve(measure.Id, period);
            if (resolution.IsNotApplicable && need.CanDoWithout(measure.Id))
            {
                notApplicable.Add(measure.Id);
                continue;
            }
            issues.AddRange(resolution.Issues);
            if (resolution.Value is { } value)
                measured.Add(measure.Id, value);
        }
        issues.AddRange(need.WithoutParts(notApplicable, period));
        var figures = new List<GoalFigures>();
        foreach (var (goal, path) in need.Goals.Where(one => !notApplicable.Contains(one.Goal.Measure)))
        {
            var (resolved, findings) = GoalFaults.Resolve(goal, measured.GetValueOrDefault(goal.Measure), book.Calendar, period, path);
            issues.AddRange(findings);
            if (resolved is not null)
                figures.Add(resolved);
        }
        // What several derived measures lack together is said once.
        var once = issues.Distinct().ToArray();
        return once.Any(issue => issue.Severity == IssueSeverity.Error)
            ? ScorecardReview.Of(once, null)
            : ScorecardReview.Of(once, new Scorecard(
                root,
                period,
                ValueList<MeasuredValue>.Of(need.Measures.Where(measure => !notApplicable.Contains(measure.Id)).Select(measure => measured[measure.Id])),
                ValueList<GoalFigures>.Of(figures),
                ValueList<Override>.Empty));
    }

    /// <summary>
    /// The same with the scores that <paramref name="overrides"/> decide: those in force for the bonus and the period, in any order.
    /// Overrides of the pool are passed over.
    /// </summary>
    public Scorecard WithOverrides(IEnumerable<Override> overrides)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        return new Scorecard(Root, Period, Measures, Goals, ValueList<Override>.Of(overrides.Where(one => one.Node is not null)));
    }

    /// <summary>The score with the receipts of all its nodes, goals and gates, and of the overrides.</summary>
    /// <exception cref="ArgumentException">Two overrides are of one node; review of the facts refuses them.</exception>
    public ScoreReading Score()
    {
        var decided = Overrides.ToDictionary(one => one.Node!, StringComparer.Ordinal);
        var figures = new ResolvedFigures(Measures, Goals.Select(goal => goal.Goal.Score(goal.Measured, goal.Target)));
        return new ScoreReader(Root, figures, decided).Read(Root);
    }
}
