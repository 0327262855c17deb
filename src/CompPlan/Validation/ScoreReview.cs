using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a score can be told about itself, without the goals and measures of the plan.</summary>
internal static class ScoreReview
{
    /// <summary>All findings about the score with the root <paramref name="root"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(ScoreNode root, string path) =>
        [.. OfNode(root, path), .. Ids(root, path), .. ScoreConditionReview.Of(root, path), .. NestingReview.OfScore(root, path)];

    /// <summary>The findings about a node and those below it, without what only the whole tree can tell.</summary>
    internal static IEnumerable<Issue> OfNode(ScoreNode node, string path) => node switch
    {
        GoalNode goal => new GoalNodeValidator().Review(goal, path),
        WeightedNode weighted => new WeightedNodeValidator().Review(weighted, path),
        SummedNode sum => OfList(sum, sum.Nodes, path),
        MultipliedNode product => OfList(product, product.Nodes, path),
        LowestNode least => OfList(least, least.Nodes, path),
        HighestNode greatest => OfList(greatest, greatest.Nodes, path),
        CountedNode count => new CountedNodeValidator().Review(count, path),
        CurvedNode curve => new CurvedNodeValidator().Review(curve, path),
        MatrixNode matrix => new MatrixNodeValidator().Review(matrix, path),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.Kind, "The family of score nodes is closed."),
    };

    /// <summary>What every node must satisfy, whatever it combines.</summary>
    internal static IEnumerable<Issue> Common(ScoreNode node) => [.. IdReview.Form(node.Id, IdMember(node)), .. TermsReview.Of(node.Terms)];

    /// <summary>Every node of a score with its path.</summary>
    internal static IEnumerable<(ScoreNode Node, string Path)> Located(ScoreNode node, string path) =>
        node.Children.SelectMany((child, i) => Located(child, Issue.Join(path, node.ChildMember(i)))).Prepend((node, path));

    private static IEnumerable<Issue> OfList(ScoreNode node, ValueList<ScoreNode> nodes, string path) =>
        Common(node).Select(issue => issue.Below(path)).Concat(NodeListReview.Of(nodes, path));

    private static IEnumerable<Issue> Ids(ScoreNode root, string path)
    {
        var first = new Dictionary<string, (string Id, string Path)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (node, at) in Located(root, path))
        {
            var here = Issue.Join(at, IdMember(node));
            if (first.TryAdd(node.Id, (node.Id, here)))
                continue;
            var earlier = first[node.Id];
            yield return string.Equals(earlier.Id, node.Id, StringComparison.Ordinal)
                ? Issue.Error(
                    IssueCodes.DuplicateId, here, $"The id '{node.Id}' stands at {earlier.Path} already; each node of a score has its own.", "Give the node an id of its own.")
                : Issue.Error(
                    IssueCodes.AmbiguousId, here, $"The ids '{earlier.Id}' and '{node.Id}' differ only in upper and lower case.", "Rename one of the nodes.");
        }
    }

    /// <summary>A leaf without an id of its own has that of its goal, and documents state it there.</summary>
    private static string IdMember(ScoreNode node) =>
        node is GoalNode goal && string.Equals(goal.Id, goal.Goal, StringComparison.Ordinal) ? "goal" : "id";
}
