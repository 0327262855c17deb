using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>A leaf of a score: what one goal pays. Without an id the node has the goal's, and then none is written.</summary>
internal sealed class GoalNodeCodec : VariantCodec<ScoreNode, GoalNode>
{
    public override string Kind => "goal";

    protected override GoalNode? Read(ObjectReader from)
    {
        var id = from.OptionalId("id");
        var goal = from.Id("goal");
        var terms = ScoreLimits.Read(from);
        return from.Build(() => GoalNode.Of(goal, id).WithTerms(terms));
    }

    protected override void Write(GoalNode node, ObjectWriter to)
    {
        to.Text("id", string.Equals(node.Id, node.Goal, StringComparison.Ordinal) ? null : node.Id);
        to.Text("goal", node.Goal);
        ScoreLimits.Write(node, to);
    }
}
