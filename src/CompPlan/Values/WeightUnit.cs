namespace CompPlan.Values;

/// <summary>
/// What the numbers of a list of weights mean. There is no default: every list of weights or parts names its unit.
/// </summary>
public enum WeightUnit
{
    /// <summary>Percent points: the list sums to exactly 100. 33.33 three times is 99.99 and refused.</summary>
    Percent = 1,

    /// <summary>Parts of one: the list sums to exactly 1.</summary>
    Fraction = 2,

    /// <summary>Proportions without a required sum: each weight counts by its share of the list's sum, which is above zero.</summary>
    Relative = 3,
}
