using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The greatest of other nodes.</summary>
internal sealed class HighestNodeCodec : VariantCodec<ScoreNode, HighestNode>
{
    public override string Kind => "greatest";

    protected override HighestNode? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var nodes = from.Parts("nodes", ScoreFamily.All.Read);
        var terms = ScoreLimits.Read(from);
        return from.Build(() => HighestNode.Of(id, nodes).WithTerms(terms));
    }

    protected override void Write(HighestNode node, ObjectWriter to)
    {
        to.Text("id", node.Id);
        to.Parts("nodes", node.Nodes, ScoreFamily.All.Write);
        ScoreLimits.Write(node, to);
    }
}
