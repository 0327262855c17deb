using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The receipt of one part of a weighted node: its share, the score below it, and what it adds to the node.</summary>
public sealed record ScoredPart
{
    private ScoredPart(WeightedPart part, int place, Fraction share, ScoreReading reading, RoundingRule? rounding)
    {
        Part = part;
        Place = place;
        Share = share;
        Reading = reading;
        Unrounded = share * reading.Value;
        Rounded = rounding?.Round(Unrounded);
    }

    /// <summary>The part as stated.</summary>
    public WeightedPart Part { get; }

    /// <summary>Its place among the parts of the node, from zero.</summary>
    internal int Place { get; }

    /// <summary>Its share of the node, as a ratio; the shares of a reviewed node sum to exactly 1.</summary>
    public Fraction Share { get; }

    /// <summary>The score of the part's node.</summary>
    public ScoreReading Reading { get; }

    /// <summary>Share × score, exact.</summary>
    public Fraction Unrounded { get; }

    /// <summary>Its rounding; absent where the node states none for its parts.</summary>
    public Rounded? Rounded { get; }

    /// <summary>What the part adds to the node, as a ratio.</summary>
    public Fraction Value => Rounded?.Result ?? Unrounded;

    internal static ScoredPart Of(WeightedPart part, int place, Fraction share, ScoreReading reading, RoundingRule? rounding) =>
        new(part, place, share, reading, rounding);
}
