using CompPlan.Measures;

namespace CompPlan.Goals;

/// <summary>The measured values and scored goals that the nodes and gates of one score look up by id.</summary>
internal sealed class ResolvedFigures
{
    private readonly Dictionary<string, MeasuredValue> _measures;
    private readonly Dictionary<string, GoalScore> _goals;

    public ResolvedFigures(IEnumerable<MeasuredValue> measures, IEnumerable<GoalScore> goals)
    {
        _measures = measures.ToDictionary(measured => measured.Measure.Id, StringComparer.Ordinal);
        _goals = goals.ToDictionary(score => score.Goal.Id, StringComparer.Ordinal);
    }

    public MeasuredValue Measure(string id) => _measures[id];

    public GoalScore Goal(string id) => _goals[id];

    /// <summary>Whether the goal applies; one that does not has no figures.</summary>
    public bool Has(string goal) => _goals.ContainsKey(goal);
}
