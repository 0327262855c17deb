using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// A second curve over the score of a node: an accelerator on the whole scorecard, for example. The curve reads a ratio
/// where the node is a ratio, a value where it is in points.
/// </summary>
public sealed record CurvedNode : ScoreNode
{
    private CurvedNode(string id, ScoreNode node, PayoutCurve curve, NodeTerms terms)
        : base(id, terms)
    {
        Node = node;
        Curve = curve;
    }

    /// <summary>The node whose score is read.</summary>
    public ScoreNode Node { get; }

    /// <summary>What that score pays.</summary>
    public PayoutCurve Curve { get; }

    /// <inheritdoc/>
    public override IEnumerable<ScoreNode> Children => [Node];

    internal override string Kind => "curve";

    /// <summary>What <paramref name="curve"/> pays at the score of <paramref name="node"/>.</summary>
    public static CurvedNode Of(string id, ScoreNode node, PayoutCurve curve)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(curve);
        return new CurvedNode(id, node, curve, NodeTerms.Empty);
    }

    /// <inheritdoc/>
    public override CurvedNode WithTerms(NodeTerms terms) => new(Id, Node, Curve, terms);

    internal override string ChildMember(int index) => "node";

    internal override PayoutUnit? UnitFrom(IReadOnlyList<PayoutUnit?> children, Func<string, PayoutUnit?> goalUnit) => Curve.Pays;

    internal override NodeCombination Combine(ScoreReader scores)
    {
        var child = scores.Read(Node);
        var reading = Curve.Read(child.Value);
        return new NodeCombination(reading.Payout, Curve.Pays) { Children = ValueList<ScoreReading>.Of([child]), Curve = reading };
    }
}
