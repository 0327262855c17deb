using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The sum of other nodes.</summary>
internal sealed class SummedNodeCodec : VariantCodec<ScoreNode, SummedNode>
{
    public override string Kind => "sum";

    protected override SummedNode? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var nodes = from.Parts("nodes", ScoreFamily.All.Read);
        var terms = ScoreLimits.Read(from);
        return from.Build(() => SummedNode.Of(id, nodes).WithTerms(terms));
    }

    protected override void Write(SummedNode node, ObjectWriter to)
    {
        to.Text("id", node.Id);
        to.Parts("nodes", node.Nodes, ScoreFamily.All.Write);
        ScoreLimits.Write(node, to);
    }
}
