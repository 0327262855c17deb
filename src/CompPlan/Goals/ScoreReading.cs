using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// The receipt of one node of a score, with the receipts of everything below it: combined, rounded, bounded, gated, in this
/// order. Everything is exact except where a rounding is shown.
/// </summary>
public sealed record ScoreReading
{
    private ScoreReading(ScoreNode node, Fraction combined, ValueList<ScoredPart> parts, GoalScore? goalScore, ResolvedFigures figures)
    {
        Node = node;
        Parts = parts;
        GoalScore = goalScore;
        Combined = combined;
        Rounded = node.Rounding?.Round(combined);
        var rounded = Rounded?.Result ?? combined;
        FloorApplied = node.Floor is { } floor && rounded < floor;
        CapApplied = node.Cap is { } cap && rounded > cap;
        Bounded = CapApplied ? node.Cap!.Value : FloorApplied ? node.Floor!.Value : rounded;
        GateReadings = ReadGates(node, Bounded, figures);
        Value = GateReadings.Count == 0 ? Bounded : GateReadings[^1].After;
    }

    /// <summary>The node.</summary>
    public ScoreNode Node { get; }

    /// <summary>The parts of a weighted node, in the order stated; none for a goal.</summary>
    public ValueList<ScoredPart> Parts { get; }

    /// <summary>The goal of a leaf, scored; absent for any other node.</summary>
    public GoalScore? GoalScore { get; }

    /// <summary>What the node combines to: the goal's payout, or the sum over the parts; as a ratio.</summary>
    public Fraction Combined { get; }

    /// <summary>The rounding of the combined score; absent where the node states none.</summary>
    public Rounded? Rounded { get; }

    /// <summary>Whether the floor of the node raised the score.</summary>
    public bool FloorApplied { get; }

    /// <summary>Whether the cap of the node lowered the score.</summary>
    public bool CapApplied { get; }

    /// <summary>The score after rounding, floor and cap, before the gates.</summary>
    public Fraction Bounded { get; }

    /// <summary>The gates of the node, in their order, open and closed ones.</summary>
    public ValueList<GateReading> GateReadings { get; }

    /// <summary>The score of the node, as a ratio: 1 = 100 %.</summary>
    public Fraction Value { get; }

    /// <summary>Whether a gate of this node or of any node below it is closed.</summary>
    public bool Gated
    {
        get
        {
            foreach (var gate in GateReadings)
                if (!gate.Open)
                    return true;
            foreach (var part in Parts)
                if (part.Reading.Gated)
                    return true;
            return false;
        }
    }

    /// <summary>The readings directly below, in the order stated.</summary>
    public IEnumerable<ScoreReading> Children => Parts.Select(part => part.Reading);

    /// <summary>This reading and every reading below it, each before its children.</summary>
    public IEnumerable<ScoreReading> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    internal static ScoreReading Of(
        ScoreNode node, Fraction combined, ValueList<ScoredPart> parts, GoalScore? goalScore, ResolvedFigures figures) =>
        new(node, combined, parts, goalScore, figures);

    private static ValueList<GateReading> ReadGates(ScoreNode node, Fraction score, ResolvedFigures figures)
    {
        var readings = new List<GateReading>();
        foreach (var gate in node.Gates)
        {
            readings.Add(gate.Condition.Read(gate, figures, score));
            score = readings[^1].After;
        }
        return ValueList<GateReading>.Of(readings);
    }
}
