using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>One level of a scale and the value it stands for.</summary>
public sealed record RatedLevel
{
    private RatedLevel(string level, Fraction value)
    {
        Level = level;
        Value = value;
    }

    /// <summary>The word that measurements use, an id.</summary>
    public string Level { get; }

    /// <summary>What it stands for, as a ratio: 1 = 100 %.</summary>
    public Fraction Value { get; }

    /// <summary>The level <paramref name="level"/> worth <paramref name="value"/>.</summary>
    public static RatedLevel Of(string level, Fraction value)
    {
        ArgumentNullException.ThrowIfNull(level);
        return new RatedLevel(level, value);
    }
}
