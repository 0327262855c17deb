using CompPlan.Curves;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// The receipt of one node of a score, with the receipts of everything below it: combined, modified, rounded, bounded, gated,
/// overridden, in this order. Everything is exact except where a rounding is shown.
/// </summary>
public sealed record ScoreReading
{
    private ScoreReading(ScoreNode node, NodeCombination combined, ScoreReader scores)
    {
        Node = node;
        Unit = combined.Unit;
        Children = combined.Children;
        Parts = combined.Parts;
        GoalScore = combined.GoalScore;
        Matrix = combined.Matrix;
        Curve = combined.Curve;
        Met = combined.Met;
        Combined = combined.Value;
        ModifierReadings = ReadModifiers(node, Combined, scores);
        Modified = ModifierReadings.Count == 0 ? Combined : ModifierReadings[^1].After;
        Rounded = node.Rounding?.Rule.Round(Modified);
        var rounded = Rounded?.Result ?? Modified;
        FloorApplied = node.Floor is { } floor && rounded < floor.Value;
        CapApplied = node.Cap is { } cap && rounded > cap.Value;
        Bounded = CapApplied ? node.Cap!.Value : FloorApplied ? node.Floor!.Value : rounded;
        GateReadings = ReadGates(node, Bounded, scores);
        var gated = GateReadings.Count == 0 ? Bounded : GateReadings[^1].After;
        Override = scores.OverrideOf(node) is { } decision ? OverrideReading.Of(decision, gated) : null;
        Value = Override?.After ?? gated;
        Gated = IsGated();
    }

    /// <summary>The node.</summary>
    public ScoreNode Node { get; }

    /// <summary>What the score is counted in: a ratio, or points where the curves below pay points.</summary>
    public PayoutUnit Unit { get; }

    /// <summary>The readings directly below, in the order stated; none below a goal or a matrix.</summary>
    public ValueList<ScoreReading> Children { get; }

    /// <summary>The parts of a weighted node, in the order stated; none for any other node.</summary>
    public ValueList<ScoredPart> Parts { get; }

    /// <summary>The goal of a leaf, scored; absent for any other node.</summary>
    public GoalScore? GoalScore { get; }

    /// <summary>Every goal that the node itself takes: that of a leaf, those on the axes of a matrix, those whose payout modifies the score.</summary>
    public IEnumerable<GoalScore> GoalScores =>
        new[] { GoalScore, Matrix?.Row.GoalScore, Matrix?.Column.GoalScore }.Concat(ModifierReadings.Select(modifier => modifier.GoalScore)).OfType<GoalScore>();

    /// <summary>The reading of a matrix; absent for any other node.</summary>
    public MatrixReading? Matrix { get; }

    /// <summary>The reading of the curve of a counted or curved node; absent for any other node.</summary>
    public CurveReading? Curve { get; }

    /// <summary>How many nodes of a counted node met its threshold; absent for any other node.</summary>
    public int? Met { get; }

    /// <summary>What the node combines to, in its unit, before anything else is done with it.</summary>
    public Fraction Combined { get; }

    /// <summary>The modifiers of the node, in their order, those that applied and those that did not.</summary>
    public ValueList<ModifierReading> ModifierReadings { get; }

    /// <summary>The score after the modifiers.</summary>
    public Fraction Modified { get; }

    /// <summary>The rounding of the modified score; absent where the node states none.</summary>
    public Rounded? Rounded { get; }

    /// <summary>Whether the floor of the node raised the score.</summary>
    public bool FloorApplied { get; }

    /// <summary>Whether the cap of the node lowered the score.</summary>
    public bool CapApplied { get; }

    /// <summary>The score after rounding, floor and cap, before the gates.</summary>
    public Fraction Bounded { get; }

    /// <summary>The gates of the node, in their order, open and closed ones.</summary>
    public ValueList<GateReading> GateReadings { get; }

    /// <summary>The override of the node's score, which comes last; absent where nobody decided one.</summary>
    public OverrideReading? Override { get; }

    /// <summary>The score of the node in its unit; a ratio has 1 for 100 %.</summary>
    public Fraction Value { get; }

    /// <summary>Whether a gate of this node or of any node below it is closed. Modifiers do not count.</summary>
    public bool Gated { get; }

    /// <summary>This reading and every reading below it, each before its children.</summary>
    public IEnumerable<ScoreReading> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    internal static ScoreReading Of(ScoreNode node, ScoreReader scores) => new(node, node.Combine(scores), scores);

    private bool IsGated()
    {
        foreach (var gate in GateReadings)
            if (!gate.Open)
                return true;
        foreach (var child in Children)
            if (child.Gated)
                return true;
        return false;
    }

    private static ValueList<ModifierReading> ReadModifiers(ScoreNode node, Fraction score, ScoreReader scores)
    {
        if (node.Modifiers.Count == 0)
            return ValueList<ModifierReading>.Empty;
        var readings = new List<ModifierReading>();
        foreach (var modifier in node.Modifiers)
        {
            readings.Add(modifier.Read(scores, score));
            score = readings[^1].After;
        }
        return ValueList<ModifierReading>.Of(readings);
    }

    private static ValueList<GateReading> ReadGates(ScoreNode node, Fraction score, ScoreReader scores)
    {
        if (node.Gates.Count == 0)
            return ValueList<GateReading>.Empty;
        var readings = new List<GateReading>();
        foreach (var gate in node.Gates)
        {
            readings.Add(GateReading.Of(gate, gate.Condition.Read(scores), score));
            score = readings[^1].After;
        }
        return ValueList<GateReading>.Of(readings);
    }
}
