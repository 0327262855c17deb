using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The receipts of a score tree as explanations, each node once.</summary>
internal sealed class ScoreProjection(GoalProjection goals, MeasureProjection measures)
{
    internal Explanation Score(ScoreReading reading, string path)
    {
        var node = reading.Node;
        var value = Combined(reading, path);
        if (node.Rounding is { } rounding)
            value = RoundedNode.Of(Label.Of("score.rounded", node.Id), value, rounding.Rule);
        if (node.Floor is { } floor)
            value = GreatestNode.Of(
                Label.Of("score.floored", node.Id), Unit.Ratio, value, TermLeaf.Of(Label.Of("score.floor", node.Id), Unit.Ratio, floor.Value, path + ".floor"));
        if (node.Cap is { } cap)
            value = LeastNode.Of(
                Label.Of("score.capped", node.Id), Unit.Ratio, value, TermLeaf.Of(Label.Of("score.cap", node.Id), Unit.Ratio, cap.Value, path + ".cap"));
        for (var i = 0; i < reading.GateReadings.Count; i++)
            value = Gated(node.Id, reading.GateReadings[i], value, $"{path}.gates[{i}]");
        return value;
    }

    /// <summary>What is chosen when every gate of the tree is open, and what when one is closed.</summary>
    internal Explanation WhenAllOpen(ScoreReading reading, string path, Explanation open, Explanation closed)
    {
        var value = open;
        for (var i = 0; i < reading.GateReadings.Count; i++)
            value = Choice(Label.Of("gate.floor", reading.Node.Id), reading.GateReadings[i], value, closed, $"{path}.gates[{i}]");
        for (var i = 0; i < reading.Parts.Count; i++)
            value = WhenAllOpen(reading.Parts[i].Reading, $"{path}.parts[{i}].node", value, closed);
        return value;
    }

    private Explanation Combined(ScoreReading reading, string path)
    {
        if (reading.GoalScore is { } goal)
            return goals.Payout(goal);
        var node = (WeightedNode)reading.Node;
        return SumNode.Of(
            Label.Of("score.weighted", node.Id), Unit.Ratio, reading.Parts.Select((part, i) => Part(node, part, $"{path}.parts[{i}]", path)));
    }

    private Explanation Part(WeightedNode node, ScoredPart part, string path, string nodePath)
    {
        var product = ProductNode.Of(
            Label.Of("score.part", node.Id, part.Reading.Node.Id), Unit.Ratio, Weight(node, part, path, nodePath), Score(part.Reading, path + ".node"));
        return node.PartRounding is { } rounding ? RoundedNode.Of(Label.Of("score.part.rounded", node.Id), product, rounding.Rule) : product;
    }

    private static Explanation Weight(WeightedNode node, ScoredPart part, string path, string nodePath)
    {
        var label = Label.Of("score.weight", part.Reading.Node.Id);
        if (node.Unit != WeightUnit.Relative)
            return TermLeaf.Of(label, Unit.Ratio, part.Share, path + ".weight");
        var all = node.Parts.Select((one, i) => TermLeaf.Of(Label.Of("score.weight", one.Node.Id), Unit.Count, one.Weight, $"{nodePath}.parts[{i}].weight"));
        return QuotientNode.Of(
            label,
            Unit.Ratio,
            TermLeaf.Of(label, Unit.Count, part.Part.Weight, path + ".weight"),
            SumNode.Of(Label.Of("score.weights", node.Id), Unit.Count, all));
    }

    private Explanation Gated(string node, GateReading gate, Explanation before, string path)
    {
        var missed = gate.Gate.Effect switch
        {
            PaysNothing => TermLeaf.Of(Label.Of("gate.nothing", node), Unit.Ratio, Fraction.Zero, path + ".effect", gate.Gate.Clause),
            CapsAt caps => LeastNode.Of(
                Label.Of("gate.capped", node),
                Unit.Ratio,
                before,
                TermLeaf.Of(Label.Of("gate.cap", node), Unit.Ratio, caps.Cap.Value, path + ".effect.value", gate.Gate.Clause)),
            Multiplies times => (Explanation)ProductNode.Of(
                Label.Of("gate.reduced", node),
                Unit.Ratio,
                before,
                TermLeaf.Of(Label.Of("gate.factor", node), Unit.Ratio, times.Factor, path + ".effect.value", gate.Gate.Clause)),
            _ => throw new ArgumentOutOfRangeException(nameof(gate), "The family of gate effects is closed."),
        };
        return Choice(Label.Of("score.gated", node), gate, before, missed, path);
    }

    private Explanation Choice(Label label, GateReading gate, Explanation met, Explanation missed, string path)
    {
        var observed = gate.Condition.GoalScore is { } goal ? goals.Attainment(goal) : measures.Of(gate.Condition.Measured!);
        var condition = (ComparedCondition)gate.Condition.Condition;
        var threshold = TermLeaf.Of(Label.Of("gate.threshold"), observed.Unit, condition.Threshold, path + ".condition.value", gate.Gate.Clause);
        return ChoiceNode.Of(label, observed, condition.Comparison, threshold, met, missed, gate.Open);
    }
}
