using System.Globalization;
using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The goals and measures that the leaves and gates of a score name, each once, in the order of the plan.</summary>
internal sealed class ScoreNeeds
{
    private ScoreNeeds(IReadOnlyList<(Goal Goal, string Path)> goals, IReadOnlyList<Measure> measures)
    {
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
        return new ScoreNeeds(needed, taken);
    }

    /// <summary>Every goal id in leaves, matrices, modifiers and gates, as often as it is named.</summary>
    public static IEnumerable<string> GoalsNamed(ScoreNode root) => root.WithDescendants().SelectMany(node => node.OwnGoals
        .Concat(node.Modifiers.OfType<GoalModifier>().Select(modifier => modifier.Goal))
        .Concat(node.Conditions.OfType<AttainmentCondition>().Select(condition => condition.Goal)));

    /// <summary>Every measure id in matrices, modifiers and gates, as often as it is named.</summary>
    public static IEnumerable<string> MeasuresNamed(ScoreNode root) => root.WithDescendants().SelectMany(node => node.OwnMeasures
        .Concat(node.Conditions.OfType<MeasureCondition>().Select(condition => condition.Measure)));

    private static void Demand(IEnumerable<string> named, IEnumerable<string> found, string what)
    {
        var missing = named.Except(found, StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault();
        if (missing is not null)
            throw new ArgumentException($"The plan has no {what} '{missing}'; review the plan first.");
    }
}
