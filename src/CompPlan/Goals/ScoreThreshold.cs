using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>What a score must reach, or stay below: a comparison with a stated level.</summary>
public sealed record ScoreThreshold
{
    private ScoreThreshold(Comparison comparison, ScoreLevel level)
    {
        Comparison = comparison;
        Level = level;
    }

    /// <summary>The comparison that must hold.</summary>
    public Comparison Comparison { get; }

    /// <summary>The stated level.</summary>
    public ScoreLevel Level { get; }

    /// <summary>A score compares as stated with <paramref name="level"/>.</summary>
    public static ScoreThreshold Of(Comparison comparison, ScoreLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return new ScoreThreshold(comparison, level);
    }

    /// <summary>Whether <paramref name="score"/>, in the unit of the level, is as stated.</summary>
    public bool HoldsAt(Fraction score) => Comparison.HoldsFor(score, Level.Value);
}
