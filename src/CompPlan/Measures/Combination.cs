namespace CompPlan.Measures;

/// <summary>How the values of the periods inside a longer period become one value. There is no default: every measure and every target schedule states it.</summary>
public enum Combination
{
    /// <summary>Their sum: revenue, leads, deliveries.</summary>
    Sum = 1,

    /// <summary>The value of the last of them: headcount, open contracts. The earlier ones must still be there.</summary>
    Last = 2,

    /// <summary>Their exact arithmetic mean, each period counting once: a satisfaction score.</summary>
    Mean = 3,
}
