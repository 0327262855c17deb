using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The least of other nodes: the weakest decides.</summary>
public sealed record LowestNode : ScoreNode
{
    private LowestNode(string id, ValueList<ScoreNode> nodes, NodeTerms terms)
        : base(id, terms) => Nodes = nodes;

    /// <summary>The nodes, in the order stated; at least one.</summary>
    public ValueList<ScoreNode> Nodes { get; }

    /// <inheritdoc/>
    public override IEnumerable<ScoreNode> Children => Nodes;

    internal override string Kind => "least";

    /// <summary>The least of <paramref name="nodes"/>, which are all in one unit.</summary>
    public static LowestNode Of(string id, params IEnumerable<ScoreNode> nodes) => new(id, ValueList<ScoreNode>.Of(nodes), NodeTerms.Empty);

    /// <inheritdoc/>
    public override LowestNode WithTerms(NodeTerms terms) => new(Id, Nodes, terms);

    internal override PayoutUnit? UnitFrom(IReadOnlyList<PayoutUnit?> children, Func<string, PayoutUnit?> goalUnit) => ScoreUnits.Shared(children);

    internal override NodeCombination Combine(ScoreReader scores)
    {
        var children = scores.Read(Nodes);
        var value = children[0].Value;
        foreach (var child in children)
            value = Fraction.Min(value, child.Value);
        return new NodeCombination(value, ScoreUnits.Shared(children)) { Children = children };
    }
}
