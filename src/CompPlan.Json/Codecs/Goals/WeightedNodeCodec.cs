using CompPlan.Goals;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The weighted mean of other nodes.</summary>
internal sealed class WeightedNodeCodec : VariantCodec<ScoreNode, WeightedNode>
{
    public override string Kind => "weighted";

    protected override WeightedNode? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var unit = from.WeightUnit();
        var parts = from.Parts("parts", ReadPart);
        var partRounding = ScoreLevelMembers.ReadRounding(from, "partRounding");
        var terms = ScoreLimits.Read(from);
        return from.Build(() => WeightedNode.Of(id, unit, parts).WithPartRounding(partRounding).WithTerms(terms));
    }

    protected override void Write(WeightedNode node, ObjectWriter to)
    {
        to.Text("id", node.Id);
        to.WeightUnit(node.Unit);
        to.Parts("parts", node.Parts, WritePart);
        ScoreLevelMembers.WriteRounding("partRounding", node.PartRounding, to);
        ScoreLimits.Write(node, to);
    }

    private static WeightedPart? ReadPart(ObjectReader from)
    {
        var weight = from.Number("weight");
        var node = from.Part("node", ScoreFamily.All.Read);
        return from.Build(() => WeightedPart.Of(weight, node));
    }

    private static void WritePart(WeightedPart part, ObjectWriter to)
    {
        to.Number("weight", part.Weight);
        to.Part("node", part.Node, ScoreFamily.All.Write);
    }
}
