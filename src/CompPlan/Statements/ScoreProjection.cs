using System.Globalization;
using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The receipts of a score tree as explanations, each node once, however many conditions observe it.</summary>
internal sealed class ScoreProjection(GoalProjection goals, MeasureProjection measures)
{
    private readonly Dictionary<ScoreReading, string> _paths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ScoreReading, Explanation> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The score with the root <paramref name="root"/>, which stands at <paramref name="path"/>.</summary>
    internal Explanation Score(ScoreReading root, string path)
    {
        Locate(root, path);
        return Score(root);
    }

    /// <summary>The score of the node <paramref name="node"/> in the tree below <paramref name="root"/>, which stands at <paramref name="path"/>.</summary>
    internal Explanation Score(ScoreReading root, string path, string node)
    {
        Locate(root, path);
        return Score(root.WithDescendants().First(reading => string.Equals(reading.Node.Id, node, StringComparison.Ordinal)));
    }

    /// <summary>What is chosen when every gate of the tree is open, and what when one is closed.</summary>
    internal Explanation WhenAllOpen(ScoreReading root, string path, Explanation open, Explanation closed)
    {
        Locate(root, path);
        var value = open;
        foreach (var reading in root.WithDescendants())
            for (var i = 0; i < reading.GateReadings.Count; i++)
                value = Gate(Label.Of("gate.floor", reading.Node.Id), reading.GateReadings[i], value, closed, Gate(reading, i));
        return value;
    }

    private void Locate(ScoreReading reading, string path)
    {
        if (!_paths.TryAdd(reading, path))
            return;
        for (var i = 0; i < reading.Children.Count; i++)
            Locate(reading.Children[i], $"{path}.{reading.Node.ChildMember(reading.Parts.Count > 0 ? reading.Parts[i].Place : i)}");
    }

    private Explanation Score(ScoreReading reading)
    {
        if (!_known.TryGetValue(reading, out var known))
            _known.Add(reading, known = Carried(reading));
        return known;
    }

    /// <summary>What the node combines, and everything that is done to it, in the order of work.</summary>
    private Explanation Carried(ScoreReading reading)
    {
        var (node, unit, path) = (reading.Node, UnitOf(reading), _paths[reading]);
        var value = Combined(reading, path);
        for (var i = 0; i < reading.ModifierReadings.Count; i++)
            value = Modified(node.Id, reading.ModifierReadings[i], value, string.Create(CultureInfo.InvariantCulture, $"{path}.modifiers[{i}]"));
        if (node.Rounding is { } rounding)
            value = RoundedNode.Of(Label.Of("score.rounded", node.Id), value, rounding.Rule);
        if (node.Floor is { } floor)
            value = GreatestNode.Of(
                Label.Of("score.floored", node.Id), unit, value, TermLeaf.Of(Label.Of("score.floor", node.Id), unit, floor.Value, path + ".floor"));
        if (node.Cap is { } cap)
            value = LeastNode.Of(Label.Of("score.capped", node.Id), unit, value, TermLeaf.Of(Label.Of("score.cap", node.Id), unit, cap.Value, path + ".cap"));
        for (var i = 0; i < reading.GateReadings.Count; i++)
            value = Gated(node.Id, reading.GateReadings[i], value, Gate(reading, i));
        return reading.Override is { } decided ? Overridden(node.Id, value, decided.Decision) : value;
    }

    private static OverrideNode Overridden(string node, Explanation before, Override decision) => OverrideNode.Of(
        Label.Of("score.overridden", node),
        before,
        FactLeaf.Of(Label.Of("override.value", decision.Id), before.Unit, decision.Number, "overrides", decision.Id, decision.Source),
        decision);

    private string Gate(ScoreReading reading, int index) => string.Create(CultureInfo.InvariantCulture, $"{_paths[reading]}.gates[{index}]");

    private Explanation Combined(ScoreReading reading, string path)
    {
        var (id, unit) = (reading.Node.Id, UnitOf(reading));
        return reading.Node switch
        {
            GoalNode => goals.Payout(reading.GoalScore!),
            WeightedNode weighted => SumNode.Of(
                Label.Of("score.weighted", id), unit, reading.Parts.Select(part => Part(weighted, reading, part, path)).Concat(LeftOut(weighted, reading, path))),
            SummedNode => SumNode.Of(Label.Of("score.summed", id), unit, reading.Children.Select(Score)),
            MultipliedNode => ProductNode.Of(Label.Of("score.product", id), unit, reading.Children.Select(Score)),
            LowestNode => LeastNode.Of(Label.Of("score.lowest", id), unit, reading.Children.Select(Score)),
            HighestNode => GreatestNode.Of(Label.Of("score.highest", id), unit, reading.Children.Select(Score)),
            CountedNode counted => CurveNode.Of(Label.Of("score.counted", id), Met(counted, reading, path), counted.Curve, reading.Curve!),
            CurvedNode curved => CurveNode.Of(Label.Of("score.curved", id), Score(reading.Children[0]), curved.Curve, reading.Curve!),
            MatrixNode => GridNode.Of(
                Label.Of("score.matrix", id), unit, Observed(reading.Matrix!.Row), Observed(reading.Matrix.Column), reading.Matrix),
            _ => throw new ArgumentOutOfRangeException(nameof(reading), reading.Node.Kind, "The family of score nodes is closed."),
        };
    }

    private ScoreConditionProjection Conditions => new(goals, measures, Score);

    private static Unit UnitOf(ScoreReading reading) => reading.Unit.ToUnit();

    private Explanation Part(WeightedNode node, ScoreReading whole, ScoredPart part, string path)
    {
        var product = ProductNode.Of(
            Label.Of("score.part", node.Id, part.Reading.Node.Id), UnitOf(part.Reading), Weight(node, whole, part, path), Score(part.Reading));
        return node.PartRounding is { } rounding ? RoundedNode.Of(Label.Of("score.part.rounded", node.Id), product, rounding.Rule) : product;
    }

    /// <summary>Of relative weights only those that count are added up.</summary>
    private static Explanation Weight(WeightedNode node, ScoreReading whole, ScoredPart part, string path)
    {
        var label = Label.Of("score.weight", part.Reading.Node.Id);
        if (node.Unit != WeightUnit.Relative)
            return TermLeaf.Of(label, Unit.Ratio, part.Share, At(path, part));
        var all = whole.Parts.Select(one => TermLeaf.Of(Label.Of("score.weight", one.Part.Node.Id), Unit.Count, one.Part.Weight, At(path, one)));
        return QuotientNode.Of(
            label,
            Unit.Ratio,
            TermLeaf.Of(label, Unit.Count, part.Part.Weight, At(path, part)),
            SumNode.Of(Label.Of("score.weights", node.Id), Unit.Count, all));
    }

    /// <summary>The parts that do not apply, since nothing was due: they add nothing, and the others have their weight.</summary>
    private static IEnumerable<Explanation> LeftOut(WeightedNode node, ScoreReading reading, string path)
    {
        var counted = reading.Parts.Select(part => part.Place).ToHashSet();
        for (var place = 0; place < node.Parts.Count; place++)
            if (!counted.Contains(place))
                yield return TermLeaf.Of(
                    Label.Of("score.leftOut", node.Parts[place].Node.Id), UnitOf(reading), Fraction.Zero,
                    string.Create(CultureInfo.InvariantCulture, $"{path}.parts[{place}]"));
    }

    private static string At(string path, ScoredPart part) => string.Create(CultureInfo.InvariantCulture, $"{path}.parts[{part.Place}].weight");

    /// <summary>How many nodes are met, or their share where the curve reads one.</summary>
    private Explanation Met(CountedNode node, ScoreReading reading, string path)
    {
        var met = SumNode.Of(Label.Of("score.met.number", node.Id), Unit.Count, reading.Children.Select(child => ChoiceNode.Of(
            Label.Of("score.met", child.Node.Id),
            Score(child),
            node.Met.Comparison,
            TermLeaf.Of(Label.Of("score.met.threshold", node.Id), UnitOf(child), node.Met.Level.Value, path + ".met.value"),
            TermLeaf.Of(Label.Of("score.met.one", child.Node.Id), Unit.Count, Fraction.One, path + ".met"),
            TermLeaf.Of(Label.Of("score.met.none", child.Node.Id), Unit.Count, Fraction.Zero, path + ".met"),
            node.Met.HoldsAt(child.Value))));
        return node.Curve.Axis == CurveAxis.Value
            ? met
            : QuotientNode.Of(
                Label.Of("score.met.share", node.Id), Unit.Ratio, met, TermLeaf.Of(Label.Of("score.met.nodes", node.Id), Unit.Count, node.Nodes.Count, path + ".nodes"));
    }

    private Explanation Observed(AxisReading axis) => axis.GoalScore is { } goal ? goals.Attainment(goal) : measures.Of(axis.Measured!);

    private Explanation Modified(string node, ModifierReading reading, Explanation before, string path) => reading.Modifier switch
    {
        ConditionalModifier conditional => Conditions.Choice(
            Label.Of("score.modified", node),
            reading.Condition!,
            false,
            Changed(false, node, conditional.Effect, before, path, conditional.Clause),
            before,
            path + ".condition",
            conditional.Clause),
        GoalModifier { Use: ModifierUse.Times } => ProductNode.Of(Label.Of("modifier.times", node), before.Unit, before, goals.Payout(reading.GoalScore!)),
        GoalModifier => SumNode.Of(Label.Of("modifier.added", node), before.Unit, before, goals.Payout(reading.GoalScore!)),
        _ => throw new ArgumentOutOfRangeException(nameof(reading), reading.Modifier.Kind, "The family of modifiers is closed."),
    };

    private Explanation Gated(string node, GateReading gate, Explanation before, string path) =>
        Gate(Label.Of("score.gated", node), gate, before, Changed(true, node, gate.Gate.Effect, before, path, gate.Gate.Clause), path);

    private Explanation Gate(Label label, GateReading gate, Explanation met, Explanation missed, string path) =>
        Conditions.Choice(label, gate.Condition, true, met, missed, path + ".condition", gate.Gate.Clause);

    /// <summary>What an effect leaves, of a closed gate or of a modifier that applies.</summary>
    private static Explanation Changed(bool gate, string node, GateEffect effect, Explanation before, string path, string? clause)
    {
        TermLeaf Stated(Label label, Unit unit, Fraction value) => TermLeaf.Of(label, unit, value, path + ".effect.value", clause);
        return effect switch
        {
            PaysNothing => TermLeaf.Of(Label.Of(gate ? "gate.nothing" : "modifier.nothing", node), before.Unit, Fraction.Zero, path + ".effect", clause),
            CapsAt caps => LeastNode.Of(
                Label.Of(gate ? "gate.capped" : "modifier.capped", node),
                before.Unit,
                before,
                Stated(Label.Of(gate ? "gate.cap" : "modifier.cap", node), before.Unit, caps.Cap.Value)),
            Multiplies times => ProductNode.Of(
                Label.Of(gate ? "gate.reduced" : "modifier.reduced", node),
                before.Unit,
                before,
                Stated(Label.Of(gate ? "gate.factor" : "modifier.factor", node), Unit.Ratio, times.Factor)),
            AddsPoints points => (Explanation)SumNode.Of(
                Label.Of(gate ? "gate.shifted" : "modifier.shifted", node),
                before.Unit,
                before,
                Stated(Label.Of(gate ? "gate.points" : "modifier.points", node), before.Unit, points.Points.Value)),
            _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.Kind, "The family of gate effects is closed."),
        };
    }
}
