using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>A node below a weighted node, with its weight.</summary>
public sealed record WeightedPart
{
    private WeightedPart(Fraction weight, ScoreNode node)
    {
        Weight = weight;
        Node = node;
    }

    /// <summary>The weight as stated, in the unit of the weighted node: 60 for 60 %.</summary>
    public Fraction Weight { get; }

    /// <summary>The node.</summary>
    public ScoreNode Node { get; }

    /// <summary><paramref name="node"/> with the weight <paramref name="weight"/>.</summary>
    public static WeightedPart Of(Fraction weight, ScoreNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new WeightedPart(weight, node);
    }
}
