using System.Globalization;
using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What every node over a list of nodes must satisfy.</summary>
internal static class NodeListReview
{
    /// <summary>A list without nodes, and the findings about each of them.</summary>
    internal static IEnumerable<Issue> Of(ValueList<ScoreNode> nodes, string path) =>
    [
        .. nodes.Count == 0
            ? [Issue.Error(IssueCodes.EmptyList, Issue.Join(path, "nodes"), "The list is empty; it needs at least one node.", "State at least one node.")]
            : Array.Empty<Issue>(),
        .. nodes.SelectMany((node, i) => ScoreReview.OfNode(node, Issue.Join(path, string.Create(CultureInfo.InvariantCulture, $"nodes[{i}]")))),
    ];
}
