namespace CompPlan.Distribution;

/// <summary>What becomes of the money that a cap keeps from a person.</summary>
public enum ExcessRule
{
    /// <summary>It goes to the others of the department in proportion, until exhausted; what nobody may take is undistributed.</summary>
    Redistribute,

    /// <summary>It goes back to the company; nobody gets more because somebody else is capped.</summary>
    Return,

    /// <summary>
    /// It goes once to those of the department who are not above their cap, in proportion; each of them is then cut at the cap, and
    /// what is cut is undistributed by this clause.
    /// </summary>
    RedistributeOnce,

    /// <summary>It stays undistributed by this clause; nobody gets more because somebody else is capped.</summary>
    Keep,
}
