using System.Globalization;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>
/// How deep parts of a plan may stand in each other. What passes here can be written as a document that is read again, since a document
/// has a limit of its own; and nobody follows an explanation that is deeper.
/// </summary>
internal static class NestingReview
{
    private const int MostNodes = 12;

    private const int MostConditions = 6;

    private const int MostBases = 8;

    internal static IEnumerable<Issue> OfScore(ScoreNode root, string path) =>
    [
        .. Of(root, node => node.Children, MostNodes, "score", path),
        .. ScoreReview.Located(root, path).SelectMany(one => OfConditions(one.Node, one.Path)),
    ];

    internal static IEnumerable<Issue> OfBase(FundingBase root, string path) => Of(root, one => one.Inner.Select(inner => inner.Base), MostBases, "base", path);

    private static IEnumerable<Issue> OfConditions(ScoreNode node, string path)
    {
        for (var i = 0; i < node.Modifiers.Count; i++)
            if (node.Modifiers[i] is ConditionalModifier modifier)
                foreach (var issue in OfCondition(modifier.Condition, Issue.Join(path, At("modifiers", i))))
                    yield return issue;
        for (var i = 0; i < node.Gates.Count; i++)
            foreach (var issue in OfCondition(node.Gates[i].Condition, Issue.Join(path, At("gates", i))))
                yield return issue;
    }

    private static IEnumerable<Issue> OfCondition(GateCondition root, string path) => Of(root, part => part.Parts, MostConditions, "condition", path);

    private static IEnumerable<Issue> Of<T>(T root, Func<T, IEnumerable<T>> inner, int most, string what, string path)
    {
        if (Reaches(root, inner, most + 1))
            yield return Issue.Error(
                IssueCodes.Limit, path, $"The {what} is nested more than {most} deep; nobody could follow its explanation.", "Nest less.");
    }

    private static bool Reaches<T>(T part, Func<T, IEnumerable<T>> inner, int levels) =>
        levels == 1 || inner(part).Any(one => Reaches(one, inner, levels - 1));

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].condition");
}
