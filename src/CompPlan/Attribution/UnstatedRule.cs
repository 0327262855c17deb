namespace CompPlan.Attribution;

/// <summary>What becomes of a touch whose facts do not state what a condition asks for.</summary>
public enum UnstatedRule
{
    /// <summary>It meets the condition.</summary>
    Counts = 1,

    /// <summary>It does not meet the condition.</summary>
    DoesNotCount,
}
