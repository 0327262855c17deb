using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>A condition on the score of another node.</summary>
internal sealed class ScoreConditionCodec : VariantCodec<GateCondition, ScoreCondition>
{
    public override string Kind => "score";

    protected override ScoreCondition? Read(ObjectReader from)
    {
        var node = from.Id("node");
        var comparison = from.Choice("comparison", ComparisonNames.All);
        var level = ScoreLevelMembers.ReadLevel(from);
        return from.Build(() => ScoreCondition.Of(node, comparison, level));
    }

    protected override void Write(ScoreCondition condition, ObjectWriter to)
    {
        to.Text("node", condition.Node);
        to.Choice("comparison", condition.Comparison, ComparisonNames.All);
        ScoreLevelMembers.WriteLevel(condition.Level, to);
    }
}
