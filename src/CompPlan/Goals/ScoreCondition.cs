namespace CompPlan.Goals;

/// <summary>
/// The score of another node of the same tree compares as stated: what that node comes to after its gates. A score that would
/// wait for itself is refused by review.
/// </summary>
public sealed record ScoreCondition : ComparedCondition
{
    private ScoreCondition(string node, Comparison comparison, ScoreLevel level)
        : base(comparison, level.Value)
    {
        Node = node;
        Level = level;
    }

    /// <summary>The id of the node.</summary>
    public string Node { get; }

    /// <summary>The stated level, with its unit; its value is the threshold.</summary>
    public ScoreLevel Level { get; }

    internal override string Kind => "score";

    /// <summary>The score of the node <paramref name="node"/> is as stated against <paramref name="level"/>.</summary>
    public static ScoreCondition Of(string node, Comparison comparison, ScoreLevel level)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(level);
        return new ScoreCondition(node, comparison, level);
    }

    internal override ConditionReading Read(ScoreReader scores) => ConditionReading.Of(this, scores.Node(Node));
}
