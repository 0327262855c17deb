namespace CompPlan.Goals;

/// <summary>How an observed value compares with a stated one. Exact: nothing is rounded for the comparison.</summary>
public enum Comparison
{
    /// <summary>Observed ≥ stated.</summary>
    AtLeast = 1,

    /// <summary>Observed &gt; stated.</summary>
    Above = 2,

    /// <summary>Observed ≤ stated.</summary>
    AtMost = 3,

    /// <summary>Observed &lt; stated.</summary>
    Below = 4,
}
