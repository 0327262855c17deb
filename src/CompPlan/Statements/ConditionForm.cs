namespace CompPlan.Statements;

/// <summary>How a condition is made of its inputs.</summary>
public enum ConditionForm
{
    /// <summary>The first input compares with the second as stated.</summary>
    Compared = 1,

    /// <summary>Every input holds.</summary>
    AllOf = 2,

    /// <summary>At least one input holds.</summary>
    AnyOf = 3,

    /// <summary>The only input does not hold.</summary>
    Not = 4,
}
