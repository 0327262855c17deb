using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>The receipt of what a base is multiplied by: a score, rounded where the rule says so, or 1 where none is applied.</summary>
public sealed record FactorReading
{
    private FactorReading(ScoreReading? score, Rounded? rounded)
    {
        Score = score;
        Rounded = rounded;
    }

    /// <summary>The score of the node that is applied; absent where none is.</summary>
    public ScoreReading? Score { get; }

    /// <summary>Its rounding; absent where the rule states none or no score is applied.</summary>
    public Rounded? Rounded { get; }

    /// <summary>The factor: 1 = 100 %.</summary>
    public Fraction Value => Rounded?.Result ?? Score?.Value ?? Fraction.One;

    /// <summary>Nothing is applied.</summary>
    internal static FactorReading None { get; } = new(null, null);

    internal static FactorReading Of(ScoreReading score, RoundingRule? rounding) => new(score, rounding?.Round(score.Value));
}
