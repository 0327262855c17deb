using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// A node of a bonus's score: a closed family of trees whose leaves are goals. Whatever the node combines, the order after it
/// is always the same: combine, modifiers, rounding, floor and cap, gates in the order stated, and an override last.
/// </summary>
public abstract record ScoreNode
{
    private protected ScoreNode(string id, NodeTerms terms)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(terms);
        Id = id;
        Terms = terms;
    }

    /// <summary>The id, once in a score.</summary>
    public string Id { get; }

    /// <summary>What the node carries beside what it combines.</summary>
    public NodeTerms Terms { get; }

    /// <summary>The modifiers, in the order they are applied to the combined score.</summary>
    public ValueList<Modifier> Modifiers => Terms.Modifiers;

    /// <summary>How the modified score is rounded; absent where it is not.</summary>
    public ScoreRounding? Rounding => Terms.Rounding;

    /// <summary>The least score, inclusive; applied after rounding and before the gates, so a closed gate goes below it.</summary>
    public ScoreLevel? Floor => Terms.Floor;

    /// <summary>The greatest score, inclusive; applied after rounding.</summary>
    public ScoreLevel? Cap => Terms.Cap;

    /// <summary>The gates, in the order they are applied.</summary>
    public ValueList<Gate> Gates => Terms.Gates;

    /// <summary>The nodes directly below, in the order stated; none below a leaf.</summary>
    public abstract IEnumerable<ScoreNode> Children { get; }

    /// <summary>The same node with other terms.</summary>
    public abstract ScoreNode WithTerms(NodeTerms terms);

    /// <summary>The node and every node below it, each before its children.</summary>
    public IEnumerable<ScoreNode> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    internal abstract string Kind { get; }

    /// <summary>The member of the node's document that holds the child at <paramref name="index"/>.</summary>
    internal virtual string ChildMember(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"nodes[{index}]");

    /// <summary>The goals that the node itself reads, beside those that its modifiers and gates name.</summary>
    internal virtual IEnumerable<string> OwnGoals => [];

    /// <summary>The measures that the node itself reads, beside those that its goals, modifiers and gates name.</summary>
    internal virtual IEnumerable<string> OwnMeasures => [];

    /// <summary>Every condition of the node's modifiers and gates, with what stands below it.</summary>
    internal IEnumerable<GateCondition> Conditions => Modifiers.OfType<ConditionalModifier>().Select(modifier => modifier.Condition)
        .Concat(Gates.Select(gate => gate.Condition))
        .SelectMany(condition => condition.WithDescendants());

    /// <summary>
    /// The unit of the score, from those of the children and of the goals; absent where a goal is not there. What children
    /// mix is for review to find.
    /// </summary>
    internal abstract PayoutUnit? UnitFrom(IReadOnlyList<PayoutUnit?> children, Func<string, PayoutUnit?> goalUnit);

    internal abstract NodeCombination Combine(ScoreReader scores);
}
