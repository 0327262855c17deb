using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The product of other nodes.</summary>
internal sealed class MultipliedNodeCodec : VariantCodec<ScoreNode, MultipliedNode>
{
    public override string Kind => "product";

    protected override MultipliedNode? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var nodes = from.Parts("nodes", ScoreFamily.All.Read);
        var terms = ScoreLimits.Read(from);
        return from.Build(() => MultipliedNode.Of(id, nodes).WithTerms(terms));
    }

    protected override void Write(MultipliedNode node, ObjectWriter to)
    {
        to.Text("id", node.Id);
        to.Parts("nodes", node.Nodes, ScoreFamily.All.Write);
        ScoreLimits.Write(node, to);
    }
}
