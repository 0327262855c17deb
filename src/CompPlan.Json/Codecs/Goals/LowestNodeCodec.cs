using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The least of other nodes.</summary>
internal sealed class LowestNodeCodec : VariantCodec<ScoreNode, LowestNode>
{
    public override string Kind => "least";

    protected override LowestNode? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var nodes = from.Parts("nodes", ScoreFamily.All.Read);
        var terms = ScoreLimits.Read(from);
        return from.Build(() => LowestNode.Of(id, nodes).WithTerms(terms));
    }

    protected override void Write(LowestNode node, ObjectWriter to)
    {
        to.Text("id", node.Id);
        to.Parts("nodes", node.Nodes, ScoreFamily.All.Write);
        ScoreLimits.Write(node, to);
    }
}
