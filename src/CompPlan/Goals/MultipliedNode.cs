using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The product of other nodes: a company factor times an own score, for example. At most one of them is in points.</summary>
public sealed record MultipliedNode : ScoreNode
{
    private MultipliedNode(string id, ValueList<ScoreNode> nodes, NodeTerms terms)
        : base(id, terms) => Nodes = nodes;

    /// <summary>The nodes, in the order stated; at least one.</summary>
    public ValueList<ScoreNode> Nodes { get; }

    /// <inheritdoc/>
    public override IEnumerable<ScoreNode> Children => Nodes;

    internal override string Kind => "product";

    /// <summary>The product of <paramref name="nodes"/>.</summary>
    public static MultipliedNode Of(string id, params IEnumerable<ScoreNode> nodes) => new(id, ValueList<ScoreNode>.Of(nodes), NodeTerms.Empty);

    /// <inheritdoc/>
    public override MultipliedNode WithTerms(NodeTerms terms) => new(Id, Nodes, terms);

    internal override PayoutUnit? UnitFrom(IReadOnlyList<PayoutUnit?> children, Func<string, PayoutUnit?> goalUnit) => ScoreUnits.OfProduct(children);

    internal override NodeCombination Combine(ScoreReader scores)
    {
        var children = scores.Read(Nodes);
        var value = Fraction.One;
        foreach (var child in children)
            value *= child.Value;
        return new NodeCombination(value, ScoreUnits.OfProduct(children)) { Children = children };
    }
}
