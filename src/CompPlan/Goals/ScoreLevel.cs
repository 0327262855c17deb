using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>A stated value of a score, with what it is counted in: a floor, a cap, a threshold, points to add.</summary>
public sealed record ScoreLevel
{
    private ScoreLevel(PayoutUnit unit, Fraction value)
    {
        Unit = unit;
        Value = value;
    }

    /// <summary>What the value is counted in; review holds it to the unit of the score it is stated for.</summary>
    public PayoutUnit Unit { get; }

    /// <summary>The value: a ratio, 1 = 100 %, or plain points.</summary>
    public Fraction Value { get; }

    /// <summary>The value <paramref name="value"/> in <paramref name="unit"/>.</summary>
    public static ScoreLevel Of(PayoutUnit unit, Fraction value) => new(unit, value);

    /// <summary>A ratio, 1 = 100 %.</summary>
    public static ScoreLevel OfRatio(Fraction ratio) => new(PayoutUnit.Ratio, ratio);

    /// <summary>Plain points.</summary>
    public static ScoreLevel OfPoints(Fraction points) => new(PayoutUnit.Points, points);

    /// <summary>The value for messages: <c>3/2 (1 = 100 %)</c>, <c>500 points</c>.</summary>
    public override string ToString() => Unit == PayoutUnit.Points ? $"{Value} points" : $"{Value} (1 = 100 %)";
}
