using CompPlan.Goals;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Curves;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>How many of other nodes meet a threshold, through a curve.</summary>
internal sealed class CountedNodeCodec : VariantCodec<ScoreNode, CountedNode>
{
    public override string Kind => "count";

    protected override CountedNode? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var nodes = from.Parts("nodes", ScoreFamily.All.Read);
        var met = from.Part("met", ReadThreshold);
        var curve = from.Part("curve", CurveFamily.All.Read);
        var terms = ScoreLimits.Read(from);
        return from.Build(() => CountedNode.Of(id, nodes, met, curve).WithTerms(terms));
    }

    protected override void Write(CountedNode node, ObjectWriter to)
    {
        to.Text("id", node.Id);
        to.Parts("nodes", node.Nodes, ScoreFamily.All.Write);
        to.Part("met", node.Met, WriteThreshold);
        to.Part("curve", node.Curve, CurveFamily.All.Write);
        ScoreLimits.Write(node, to);
    }

    private static ScoreThreshold? ReadThreshold(ObjectReader from)
    {
        var comparison = from.Choice("comparison", ComparisonNames.All);
        var level = ScoreLevelMembers.ReadLevel(from);
        return from.Build(() => ScoreThreshold.Of(comparison, level));
    }

    private static void WriteThreshold(ScoreThreshold threshold, ObjectWriter to)
    {
        to.Choice("comparison", threshold.Comparison, ComparisonNames.All);
        ScoreLevelMembers.WriteLevel(threshold.Level, to);
    }
}
