namespace CompPlan.Facts;

/// <summary>What an override does with its value.</summary>
public enum OverrideAction
{
    /// <summary>The value takes the place of what the plan gives.</summary>
    Set = 1,

    /// <summary>The value is added to what the plan gives; below zero it takes away.</summary>
    Add = 2,
}
