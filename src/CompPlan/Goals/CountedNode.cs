using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// How many of other nodes reach a stated score, through a curve: "three of five goals met pays 60 %". A curve over ratios
/// reads the number met ÷ the number of nodes, a curve over values reads the number met.
/// </summary>
public sealed record CountedNode : ScoreNode
{
    private CountedNode(string id, ValueList<ScoreNode> nodes, ScoreThreshold met, PayoutCurve curve, NodeTerms terms)
        : base(id, terms)
    {
        Nodes = nodes;
        Met = met;
        Curve = curve;
    }

    /// <summary>The nodes that are counted, in the order stated; at least one.</summary>
    public ValueList<ScoreNode> Nodes { get; }

    /// <summary>What the score of a node must be for the node to count as met.</summary>
    public ScoreThreshold Met { get; }

    /// <summary>What so many pay.</summary>
    public PayoutCurve Curve { get; }

    /// <inheritdoc/>
    public override IEnumerable<ScoreNode> Children => Nodes;

    internal override string Kind => "count";

    /// <summary>What <paramref name="curve"/> pays for the number of <paramref name="nodes"/> whose score is as <paramref name="met"/> says.</summary>
    public static CountedNode Of(string id, IEnumerable<ScoreNode> nodes, ScoreThreshold met, PayoutCurve curve)
    {
        ArgumentNullException.ThrowIfNull(met);
        ArgumentNullException.ThrowIfNull(curve);
        return new CountedNode(id, ValueList<ScoreNode>.Of(nodes), met, curve, NodeTerms.Empty);
    }

    /// <inheritdoc/>
    public override CountedNode WithTerms(NodeTerms terms) => new(Id, Nodes, Met, Curve, terms);

    internal override PayoutUnit? UnitFrom(IReadOnlyList<PayoutUnit?> children, Func<string, PayoutUnit?> goalUnit) => Curve.Pays;

    internal override NodeCombination Combine(ScoreReader scores)
    {
        var children = scores.Read(Nodes);
        var met = 0;
        foreach (var child in children)
            if (Met.HoldsAt(child.Value))
                met++;
        var reading = Curve.Read(Curve.Axis == CurveAxis.Ratio ? Fraction.Of(met, children.Count) : met);
        return new NodeCombination(reading.Payout, Curve.Pays) { Children = children, Met = met, Curve = reading };
    }
}
