using System.Globalization;
using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Conditions on the scores of other nodes: the node is there, and no score waits for itself.</summary>
internal sealed class ScoreConditionReview
{
    private readonly Dictionary<string, ScoreNode> _nodes;

    private ScoreConditionReview(ScoreNode root) => _nodes = root.WithDescendants()
        .DistinctBy(node => node.Id, StringComparer.Ordinal)
        .ToDictionary(node => node.Id, StringComparer.Ordinal);

    internal static IEnumerable<Issue> Of(ScoreNode root, string path)
    {
        if (!root.WithDescendants().SelectMany(node => node.Conditions).OfType<ScoreCondition>().Any())
            return [];
        var review = new ScoreConditionReview(root);
        return ScoreReview.Located(root, path).SelectMany(at => Conditions(at.Node, at.Path).SelectMany(one => review.OfCondition(at.Node, one.Condition, one.Path)));
    }

    /// <summary>Every condition of the modifiers and gates of a node, and those below them, with their paths.</summary>
    internal static IEnumerable<(GateCondition Condition, string Path)> Conditions(ScoreNode node, string path) =>
    [
        .. node.Modifiers.SelectMany((modifier, i) => modifier is ConditionalModifier conditional
            ? ConditionReview.Tree(conditional.Condition, At(path, "modifiers", i))
            : []),
        .. node.Gates.SelectMany((gate, i) => ConditionReview.Tree(gate.Condition, At(path, "gates", i))),
    ];

    private IEnumerable<Issue> OfCondition(ScoreNode owner, GateCondition condition, string path)
    {
        if (condition is not ScoreCondition score)
            return [];
        if (!_nodes.TryGetValue(score.Node, out var observed))
            return [Issue.Error(
                IssueCodes.DanglingReference, path + ".node", $"There is no node '{score.Node}' in this score.", "Name a node of the same score.")];
        return Reaches(observed, owner, new HashSet<ScoreNode>(ReferenceEqualityComparer.Instance))
            ? [Issue.Error(
                IssueCodes.CircularReference,
                path + ".node",
                $"The score of '{owner.Id}' waits for that of '{score.Node}', which waits for that of '{owner.Id}'.",
                "Let the condition observe a node that does not depend on this one.")]
            : [];
    }

    /// <summary>Whether the score of <paramref name="from"/> needs that of <paramref name="to"/>, or is it.</summary>
    private bool Reaches(ScoreNode from, ScoreNode to, HashSet<ScoreNode> seen)
    {
        if (ReferenceEquals(from, to))
            return true;
        if (!seen.Add(from))
            return false;
        var named = from.Conditions.OfType<ScoreCondition>().Select(condition => _nodes.GetValueOrDefault(condition.Node)).OfType<ScoreNode>();
        return from.Children.Concat(named).Any(node => Reaches(node, to, seen));
    }

    private static string At(string path, string list, int index) =>
        Issue.Join(path, string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].condition"));
}
