using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// Reads the nodes of one score, each once, and finds what they name: measured values, scored goals, other nodes. A condition
/// on another node reads that node first, wherever it stands.
/// </summary>
internal sealed class ScoreReader(ScoreNode root, ResolvedFigures figures, IReadOnlyDictionary<string, Override> overrides)
{
    private readonly Dictionary<ScoreNode, ScoreReading?> _readings = new(ReferenceEqualityComparer.Instance);
    private Dictionary<string, ScoreNode>? _nodes;

    public MeasuredValue Measure(string id) => figures.Measure(id);

    public GoalScore Goal(string id) => figures.Goal(id);

    /// <summary>Whether a part of a node counts: not where it is a goal that does not apply.</summary>
    public bool Applies(ScoreNode part) => part is not GoalNode leaf || figures.Has(leaf.Goal);

    public Override? OverrideOf(ScoreNode node) => overrides.GetValueOrDefault(node.Id);

    public ScoreReading Node(string id)
    {
        _nodes ??= root.WithDescendants().DistinctBy(node => node.Id, StringComparer.Ordinal).ToDictionary(node => node.Id, StringComparer.Ordinal);
        return Read(_nodes[id]);
    }

    public ScoreReading Read(ScoreNode node)
    {
        if (_readings.TryGetValue(node, out var known))
            return known ?? throw new InvalidOperationException($"The score '{node.Id}' waits for itself; review the plan first.");
        _readings.Add(node, null);
        var reading = ScoreReading.Of(node, this);
        _readings[node] = reading;
        return reading;
    }

    public ValueList<ScoreReading> Read(ValueList<ScoreNode> nodes)
    {
        var readings = new ScoreReading[nodes.Count];
        for (var i = 0; i < readings.Length; i++)
            readings[i] = Read(nodes[i]);
        return ValueList<ScoreReading>.Of(readings);
    }

    public ValueList<ConditionReading> Read(ValueList<GateCondition> conditions) =>
        ValueList<ConditionReading>.Of(conditions.Select(condition => condition.Read(this)));
}
