namespace CompPlan.Distribution;

/// <summary>What becomes of the money that a cap keeps from a person.</summary>
public enum ExcessRule
{
    /// <summary>It goes to the others of the department in proportion, until exhausted; what nobody may take is undistributed.</summary>
    Redistribute,

    /// <summary>It goes back to the company; nobody gets more because somebody else is capped.</summary>
    Return,
}
