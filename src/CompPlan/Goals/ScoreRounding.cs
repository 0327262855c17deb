using CompPlan.Curves;
using CompPlan.Rounding;

namespace CompPlan.Goals;

/// <summary>The rounding of a score, with what its step is counted in.</summary>
public sealed record ScoreRounding
{
    private ScoreRounding(PayoutUnit unit, RoundingRule rule)
    {
        Unit = unit;
        Rule = rule;
    }

    /// <summary>What the step is counted in; review holds it to the unit of the score.</summary>
    public PayoutUnit Unit { get; }

    /// <summary>The step and the midpoint rule; the step of a ratio is a ratio: 0.01 for whole percents.</summary>
    public RoundingRule Rule { get; }

    /// <summary>Rounding by <paramref name="rule"/>, whose step is in <paramref name="unit"/>.</summary>
    public static ScoreRounding Of(PayoutUnit unit, RoundingRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new ScoreRounding(unit, rule);
    }

    internal static ScoreRounding? OfRatio(RoundingRule? rule) => rule is null ? null : Of(PayoutUnit.Ratio, rule);
}
