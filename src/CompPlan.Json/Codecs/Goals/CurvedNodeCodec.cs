using CompPlan.Goals;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Curves;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>A second curve over the score of a node.</summary>
internal sealed class CurvedNodeCodec : VariantCodec<ScoreNode, CurvedNode>
{
    public override string Kind => "curve";

    protected override CurvedNode? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var node = from.Part("node", ScoreFamily.All.Read);
        var curve = from.Part("curve", CurveFamily.All.Read);
        var terms = ScoreLimits.Read(from);
        return from.Build(() => CurvedNode.Of(id, node, curve).WithTerms(terms));
    }

    protected override void Write(CurvedNode node, ObjectWriter to)
    {
        to.Text("id", node.Id);
        to.Part("node", node.Node, ScoreFamily.All.Write);
        to.Part("curve", node.Curve, CurveFamily.All.Write);
        ScoreLimits.Write(node, to);
    }
}
