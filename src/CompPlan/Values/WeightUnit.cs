namespace CompPlan.Values;

/// <summary>How the numbers of a list of weights are meant.</summary>
public enum WeightUnit
{
    /// <summary>Percent: the weights sum to exactly 100.</summary>
    Percent,

    /// <summary>Fractions: the weights sum to exactly 1.</summary>
    Fraction,

    /// <summary>Relative to each other: they may sum to anything above zero.</summary>
    Relative,
}
