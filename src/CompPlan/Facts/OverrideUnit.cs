namespace CompPlan.Facts;

/// <summary>What the value of an override is counted in.</summary>
public enum OverrideUnit
{
    /// <summary>Percent points of a score that is a ratio: 100 = everything.</summary>
    Percent = 1,

    /// <summary>Parts of one of a score that is a ratio: 1 = everything.</summary>
    Fraction = 2,

    /// <summary>Plain numbers of a score in points.</summary>
    Points = 3,

    /// <summary>Whole units of the plan's currency; the unit of the pool.</summary>
    Amount = 4,
}
