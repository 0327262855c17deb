using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>
/// Whether ratios and points are kept apart throughout a score: from the curves of its goals upward, in every bound, effect
/// and threshold. What a missing goal would pay is not guessed; its absence is reported elsewhere.
/// </summary>
internal sealed class ScoreUnitReview
{
    private readonly ScoreNode _root;
    private readonly Func<string, PayoutUnit?> _goalUnit;
    private readonly Dictionary<ScoreNode, PayoutUnit?> _units = new(ReferenceEqualityComparer.Instance);

    internal ScoreUnitReview(ScoreNode root, Func<string, PayoutUnit?> goalUnit)
    {
        _root = root;
        _goalUnit = goalUnit;
        UnitOf(root);
    }

    internal IEnumerable<Issue> Findings(string path) => ScoreReview.Located(_root, path).SelectMany(at => OfNode(at.Node, at.Path));

    private PayoutUnit? UnitOf(ScoreNode node)
    {
        if (_units.TryGetValue(node, out var known))
            return known;
        return _units[node] = node.UnitFrom([.. node.Children.Select(UnitOf)], _goalUnit);
    }

    private IEnumerable<Issue> OfNode(ScoreNode node, string path) =>
    [
        .. OfChildren(node, path),
        .. Fits(node, node.Rounding?.Unit, path + ".rounding.unit"),
        .. Fits(node, node.Floor?.Unit, path + ".floor.unit"),
        .. Fits(node, node.Cap?.Unit, path + ".cap.unit"),
        .. node.Modifiers.SelectMany((modifier, i) => OfModifier(node, modifier, $"{path}.modifiers[{i}]")),
        .. node.Gates.SelectMany((gate, i) => Fits(node, gate.Effect.Unit, $"{path}.gates[{i}].effect.unit")),
        .. ScoreConditionReview.Conditions(node, path).SelectMany(one => OfCondition(one.Condition, one.Path)),
    ];

    private IEnumerable<Issue> OfChildren(ScoreNode node, string path)
    {
        var units = node.Children.Select(UnitOf).OfType<PayoutUnit>().ToArray();
        return node switch
        {
            MultipliedNode when units.Count(unit => unit == PayoutUnit.Points) > 1 => [Error(
                path + ".nodes", "Two of the nodes are in points; the product of points by points is neither.", "Leave at most one node in points, and let the others pay ratios.")],
            MultipliedNode or GoalNode or MatrixNode => [],
            CurvedNode curved => OfAxis(curved, units, path),
            _ when units.Distinct().Count() > 1 => [Error(
                path + (node is WeightedNode ? ".parts" : ".nodes"), "Some of the nodes are ratios and others points.", "Let the curves below pay in one unit.")],
            CountedNode count => units is [var unit, ..] && unit != count.Met.Level.Unit ? [Mismatch(unit, path + ".met.unit")] : [],
            WeightedNode weighted => Fits(node, weighted.PartRounding?.Unit, path + ".partRounding.unit"),
            _ => [],
        };
    }

    private static IEnumerable<Issue> OfAxis(CurvedNode curved, PayoutUnit[] units, string path) =>
        units is [var unit] && (unit == PayoutUnit.Ratio) != (curved.Curve.Axis == CurveAxis.Ratio)
            ? [Issue.Error(
                IssueCodes.OptionConflict,
                path + ".curve.axis",
                unit == PayoutUnit.Ratio ? "The curve reads raw values and the node below it is a ratio." : "The curve reads ratios and the node below it is in points.",
                "State the axis \"ratio\" over a ratio, \"value\" over points.")]
            : [];

    private IEnumerable<Issue> OfModifier(ScoreNode node, Modifier modifier, string path) => modifier switch
    {
        ConditionalModifier conditional => Fits(node, conditional.Effect.Unit, path + ".effect.unit"),
        GoalModifier { Use: ModifierUse.Times } by when _goalUnit(by.Goal) == PayoutUnit.Points => [Error(
            path + ".goal", $"The goal '{by.Goal}' pays points, and a score is multiplied by a ratio.", "Let the goal pay a ratio, or add its points.")],
        GoalModifier { Use: ModifierUse.Points } by => Fits(node, _goalUnit(by.Goal), path + ".goal"),
        _ => [],
    };

    private IEnumerable<Issue> OfCondition(GateCondition condition, string path) =>
        condition is ScoreCondition score
        && _units.Keys.FirstOrDefault(node => string.Equals(node.Id, score.Node, StringComparison.Ordinal)) is { } observed
            ? Fits(observed, score.Level.Unit, path + ".unit")
            : [];

    private IEnumerable<Issue> Fits(ScoreNode node, PayoutUnit? stated, string path) =>
        stated is not null && UnitOf(node) is { } unit && unit != stated ? [Mismatch(unit, path)] : [];

    private static Issue Mismatch(PayoutUnit unit, string path) => unit == PayoutUnit.Points
        ? Error(path, "The score is in points, and what is stated for it is a ratio.", "State it in points.")
        : Error(path, "The score is a ratio, and what is stated for it is in points.", "State it in percent or as a fraction.");

    private static Issue Error(string path, string message, string remedy) => Issue.Error(IssueCodes.UnitMismatch, path, message, remedy);
}
