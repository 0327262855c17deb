namespace CompPlan.Runs;

/// <summary>What is changed about touches to see what would be.</summary>
public enum TouchChangeKind
{
    /// <summary>A touch more.</summary>
    Add = 1,

    /// <summary>A touch less.</summary>
    Remove,

    /// <summary>The same touch by somebody else.</summary>
    Reown,
}
