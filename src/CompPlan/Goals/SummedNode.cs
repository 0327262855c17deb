using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The sum of other nodes: each adds its whole score. A sum of one node is a place for a modifier or a bound after that node's gates.</summary>
public sealed record SummedNode : ScoreNode
{
    private SummedNode(string id, ValueList<ScoreNode> nodes, NodeTerms terms)
        : base(id, terms) => Nodes = nodes;

    /// <summary>The nodes, in the order stated; at least one.</summary>
    public ValueList<ScoreNode> Nodes { get; }

    /// <inheritdoc/>
    public override IEnumerable<ScoreNode> Children => Nodes;

    internal override string Kind => "sum";

    /// <summary>The sum of <paramref name="nodes"/>, which are all in one unit.</summary>
    public static SummedNode Of(string id, params IEnumerable<ScoreNode> nodes) => new(id, ValueList<ScoreNode>.Of(nodes), NodeTerms.Empty);

    /// <inheritdoc/>
    public override SummedNode WithTerms(NodeTerms terms) => new(Id, Nodes, terms);

    internal override PayoutUnit? UnitFrom(IReadOnlyList<PayoutUnit?> children, Func<string, PayoutUnit?> goalUnit) => ScoreUnits.Shared(children);

    internal override NodeCombination Combine(ScoreReader scores)
    {
        var children = scores.Read(Nodes);
        var value = Fraction.Zero;
        foreach (var child in children)
            value += child.Value;
        return new NodeCombination(value, ScoreUnits.Shared(children)) { Children = children };
    }
}
