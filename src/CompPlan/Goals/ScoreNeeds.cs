using System.Globalization;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The goals and measures that the leaves and gates of a score name, each once, in the order of the plan.</summary>
internal sealed class ScoreNeeds
{
    private readonly ScoreNode _root;

    private ScoreNeeds(ScoreNode root, IReadOnlyList<(Goal Goal, string Path)> goals, IReadOnlyList<Measure> measures)
    {
        _root = root;
        Goals = goals;
        Measures = measures;
    }

    /// <summary>The goals with their paths in the plan.</summary>
    public IReadOnlyList<(Goal Goal, string Path)> Goals { get; }

    public IReadOnlyList<Measure> Measures { get; }

    public static ScoreNeeds Of(ScoreNode root, ValueList<Goal> goals, ValueList<Measure> measures)
    {
        var goalIds = GoalsNamed(root).ToHashSet(StringComparer.Ordinal);
        var needed = goals
            .Select((goal, i) => (Goal: goal, Path: string.Create(CultureInfo.InvariantCulture, $"goals[{i}]")))
            .Where(one => goalIds.Contains(one.Goal.Id))
            .ToArray();
        Demand(goalIds, needed.Select(one => one.Goal.Id), "goal");
        var measureIds = needed.Select(one => one.Goal.Measure).Concat(MeasuresNamed(root)).ToHashSet(StringComparer.Ordinal);
        var taken = measures.Where(measure => measureIds.Contains(measure.Id)).ToArray();
        Demand(measureIds, taken.Select(measure => measure.Id), "measure");
        return new ScoreNeeds(root, needed, taken);
    }

    /// <summary>Every goal id in leaves, matrices, modifiers and gates, as often as it is named.</summary>
    public static IEnumerable<string> GoalsNamed(ScoreNode root) => root.WithDescendants().SelectMany(node => node.OwnGoals
        .Concat(node.Modifiers.OfType<GoalModifier>().Select(modifier => modifier.Goal))
        .Concat(node.Conditions.OfType<AttainmentCondition>().Select(condition => condition.Goal)));

    /// <summary>Every measure id in matrices, modifiers and gates, as often as it is named.</summary>
    public static IEnumerable<string> MeasuresNamed(ScoreNode root) => root.WithDescendants().SelectMany(node => node.OwnMeasures
        .Concat(node.Conditions.OfType<MeasureCondition>().Select(condition => condition.Measure)));

    /// <summary>Whether the score can do without every goal on a measure, and nothing else asks for it.</summary>
    public bool CanDoWithout(string measure) =>
        !MeasuresNamed(_root).Contains(measure) && Goals.Where(one => one.Goal.Measure == measure).All(one => CanDoWithout(_root, one.Goal.Id));

    /// <summary>The weighted nodes that would have no part with a weight left without the goals on these measures.</summary>
    public IEnumerable<Issue> WithoutParts(HashSet<string> measures, PerformancePeriod period)
    {
        if (measures.Count == 0)
            yield break;
        var without = Goals.Where(one => measures.Contains(one.Goal.Measure)).Select(one => one.Goal.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var node in _root.WithDescendants().OfType<WeightedNode>().Where(node => node.Unit == WeightUnit.Relative))
            if (node.Parts.All(part => part.Weight.Sign == 0 || (part.Node is GoalNode leaf && without.Contains(leaf.Goal))))
                yield return Issue.Error(
                    IssueCodes.NothingDue,
                    "commitments",
                    $"Nothing was due in {period.Name} for any goal of the score '{node.Id}', so it has no value.",
                    "Give it a part that always applies, or let the plan say that a commitment under which nothing is due is met.");
    }

    /// <summary>
    /// Whether the score can do without a goal: it stands only as a part of weighted nodes with relative weights, and no gate, matrix or
    /// modifier asks for it or for a node of it.
    /// </summary>
    public static bool CanDoWithout(ScoreNode root, string goal)
    {
        var leaves = root.WithDescendants().OfType<WeightedNode>().Where(node => node.Unit == WeightUnit.Relative)
            .SelectMany(node => node.Parts).Select(part => part.Node).OfType<GoalNode>().Where(leaf => leaf.Goal == goal).ToArray();
        return GoalsNamed(root).Count(named => named == goal) == leaves.Length
            && !root.WithDescendants().SelectMany(node => node.Conditions).OfType<ScoreCondition>().Any(asked => leaves.Any(leaf => leaf.Id == asked.Node));
    }

    private static void Demand(IEnumerable<string> named, IEnumerable<string> found, string what)
    {
        var missing = named.Except(found, StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault();
        if (missing is not null)
            throw new ArgumentException($"The plan has no {what} '{missing}'; review the plan first.");
    }
}
