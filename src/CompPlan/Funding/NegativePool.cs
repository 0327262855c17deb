namespace CompPlan.Funding;

/// <summary>What becomes of a pool below zero. A rule that states none is for plans whose pool cannot be negative: review of the case refuses one.</summary>
public enum NegativePool
{
    /// <summary>The pool is zero; what is missing is forgotten.</summary>
    Zero = 1,

    /// <summary>Nothing is divided; the negative amount opens the next period.</summary>
    Carry = 2,

    /// <summary>It is taken back: divided like any pool, by its magnitude, into negative awards.</summary>
    Recover = 3,

    /// <summary>The reserve takes it: nothing is divided, and the reserve gets the negative amount.</summary>
    Absorb = 4,
}
