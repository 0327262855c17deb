using CompPlan.Values;

namespace CompPlan.Json;

/// <summary>What a goal reached and pays.</summary>
public sealed record RunScore
{
    private RunScore(
        string bonus,
        string period,
        string goal,
        Fraction actual,
        Fraction? target,
        Fraction attainment,
        Fraction payout)
    {
        Bonus = bonus;
        Period = period;
        Goal = goal;
        Actual = actual;
        Target = target;
        Attainment = attainment;
        Payout = payout;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The name of the performance period, such as <c>2026-Q1</c>.</summary>
    public string Period { get; }

    /// <summary>The id of the goal.</summary>
    public string Goal { get; }

    /// <summary>The measured value, in the measure's unit.</summary>
    public Fraction Actual { get; }

    /// <summary>The target in the same unit; absent where the goal has none.</summary>
    public Fraction? Target { get; }

    /// <summary>What the goal's curve was read at: a ratio, 1 = 100 %, or the variance or raw value in the measure's unit.</summary>
    public Fraction Attainment { get; }

    /// <summary>What the goal pays: a ratio, 1 = 100 %, or a plain number where its curve pays points.</summary>
    public Fraction Payout { get; }

    internal static RunScore Of(
        string bonus,
        string period,
        string goal,
        Fraction actual,
        Fraction? target,
        Fraction attainment,
        Fraction payout) =>
        new(bonus, period, goal, actual, target, attainment, payout);
}
